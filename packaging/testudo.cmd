@echo off
chcp 65001 >nul
rem Testudo with its own runtime on Windows: needs neither Maven nor a JDK.
setlocal
set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
if "%TESTUDO_HEAP%"=="" set "TESTUDO_HEAP=1400m"
"%home%\runtime\bin\java.exe" -Xmx%TESTUDO_HEAP% -XX:+UseParallelGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Djava.awt.headless=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dtestudo.home=%home%" -cp "%home%\lib\testudo-app.jar;%home%\lib\*" testudo.cli.Testudo %*
exit /b %ERRORLEVEL%
