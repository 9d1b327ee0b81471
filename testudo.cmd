@echo off
chcp 65001 >nul
rem Testudo's launcher on Windows: builds once where nothing is built, then runs. JAVA_HOME must name a JDK of version 25 or later.
setlocal
set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
if "%JAVA_HOME%"=="" (
  echo testudo: JAVA_HOME is not set. Install a JDK of version 25 or later and set it. 1>&2
  exit /b 1
)
if "%~1"=="test" (
  call mvn -B -ntp -f "%home%\pom.xml" verify
  exit /b %ERRORLEVEL%
)
if not exist "%home%\testudo-app\target\lib" (
  echo testudo: building ^(the first time fetches libraries and takes some minutes; after a change of sources take target away^) ... 1>&2
  call mvn -q -B -f "%home%\pom.xml" -Dquick -DskipTests package 1>&2
  if errorlevel 1 exit /b 1
)
set "heap=-XX:MaxRAMPercentage=50"
if not "%TESTUDO_HEAP%"=="" set "heap=-Xmx%TESTUDO_HEAP%"
set "app=%home%\testudo-app\target"
"%JAVA_HOME%\bin\java.exe" %heap% -XX:MaxRAM=6g -XX:+UseParallelGC -XX:LoopUnrollLimit=10 -XX:MaxInlineLevel=9 -XX:InlineSmallCode=1000 --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Djava.awt.headless=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dtestudo.home=%home%" -cp "%app%\classes;%app%\lib\*" testudo.cli.Testudo %*
exit /b %ERRORLEVEL%
