@echo off
rem Kleroterion on Windows: builds itself on first use, then runs.
setlocal EnableExtensions DisableDelayedExpansion
set "HOUSE=%~dp0"
rem Two programs behind one name: the platform, and the command line.
set "MODULE=cli"
set "JAR=%HOUSE%cli\target\kleroterion.jar"
for %%c in (serve backup restore export import showcase admin) do if /i "%~1"=="%%c" set "MODULE=web"
if "%MODULE%"=="web" set "JAR=%HOUSE%web\target\kleroterion-web.jar"
set "CACHE=%HOUSE%cli\target\kleroterion.aot"
set "FOUND="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :consider "%%~dp$PATH:j.."
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*") do call :consider "%%~d"
if not defined FOUND (
    echo Il faut Java 25 ou plus recent. Peut-etre faut-il installer Eclipse Temurin 25, adoptium.net. 1>&2
    echo Java 25 or later is needed. Maybe install Eclipse Temurin 25, adoptium.net. 1>&2
    exit /b 70
)
if not exist "%JAR%" call :build || exit /b 70
if "%MODULE%"=="web" goto serve
"%FOUND%\bin\java.exe" -XX:+UseSerialGC "-XX:AOTCache=%CACHE%" -Xlog:disable -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:serve
"%FOUND%\bin\java.exe" -Xmx512m --enable-native-access=ALL-UNNAMED -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:consider
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%~1\release" >nul 2>&1 && set "FOUND=%~1"
exit /b 0

:build
where mvn.cmd >nul 2>&1
if errorlevel 1 (
    echo Il faut Maven pour construire Kleroterion. Peut-etre faut-il installer Maven 3.8 ou plus recent. 1>&2
    echo Maven is needed to build Kleroterion. Maybe install Maven 3.8 or later. 1>&2
    exit /b 1
)
echo Construction en cours, une a deux minutes... / Building, one or two minutes... 1>&2
set "JAVA_HOME=%FOUND%"
pushd "%HOUSE%"
call mvn.cmd -q -B -DskipTests -pl %MODULE% -am package 1>&2
set "RESULT=%ERRORLEVEL%"
popd
if not "%RESULT%"=="0" exit /b 1
if "%MODULE%"=="web" exit /b 0
"%FOUND%\bin\java.exe" -XX:+UseSerialGC "-XX:AOTCacheOutput=%CACHE%" -Xlog:disable -jar "%JAR%" --help >nul 2>&1
exit /b 0
