@echo off
chcp 65001 >nul
rem Testudo with its own runtime on Windows: needs neither Maven nor a JDK.
setlocal
set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
set "heap=-XX:MaxRAMPercentage=50"
if not "%TESTUDO_HEAP%"=="" set "heap=-Xmx%TESTUDO_HEAP%"
"%home%\runtime\bin\java.exe" %heap% -XX:MaxRAM=6g -XX:+UseParallelGC -XX:LoopUnrollLimit=10 -XX:MaxInlineLevel=9 -XX:InlineSmallCode=1000 --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Djava.awt.headless=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dtestudo.home=%home%" -cp "%home%\lib\testudo-app.jar;%home%\lib\*" testudo.cli.Testudo %*
exit /b %ERRORLEVEL%
