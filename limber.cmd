@echo off
rem Runs Limber on Windows: builds target\limber.jar when it is missing or older than what it is made from, then hands
rem over to Java. LIMBER_JAVA_OPTS adds options for Java.
setlocal EnableExtensions DisableDelayedExpansion
rem Commands that messages print begin with this, so that they work when pasted: the name as typed.
set "LIMBER_COMMAND=%~0"
set "limber_home=%~dp0"
set "limber_jar=%limber_home%target\limber.jar"
set "limber_work=%limber_home%.limber\build"

set "limber_java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "limber_java=%JAVA_HOME%\bin\java.exe"
set "limber_version="
set "limber_major="
set "limber_told=%TEMP%\limber-java-%RANDOM%.txt"
"%limber_java%" -version >nul 2>"%limber_told%"
"%SystemRoot%\System32\find.exe" " version " <"%limber_told%" >"%limber_told%.line"
for /f "usebackq tokens=3" %%v in ("%limber_told%.line") do set "limber_version=%%~v"
del "%limber_told%" "%limber_told%.line"
for /f "delims=.-+" %%m in ("%limber_version%") do set "limber_major=%%m"
if not defined limber_major (
    echo limber: needs Java 17 or newer, and finds no java. Install a JDK ^(https://adoptium.net^) or set JAVA_HOME. 1>&2
    exit /b 2
)
if %limber_major% LSS 17 (
    echo limber: needs Java 17 or newer, but "%limber_java%" is %limber_version%. Set JAVA_HOME to a newer JDK. 1>&2
    exit /b 2
)

if not exist "%limber_jar%" goto build
if not exist "%limber_home%pom.xml" goto run
rem Exit code 1: something that the jar is made from is newer than the jar.
powershell -NoProfile -NonInteractive -Command "$jar = (Get-Item -LiteralPath $env:limber_jar).LastWriteTimeUtc; Set-Location -LiteralPath $env:limber_home; exit [int][bool](Get-ChildItem pom.xml, src\main, src\docs\diagnostics*, theme -Recurse | Where-Object { $_.LastWriteTimeUtc -gt $jar } | Select-Object -First 1)"
if errorlevel 1 goto build

:run
"%limber_java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto %LIMBER_JAVA_OPTS% -jar "%limber_jar%" %*
exit /b %errorlevel%

:build
echo limber: compiling itself, as there is no current target\limber.jar (the first time this fetches some 30 MB of libraries) ... 1>&2
if exist "%limber_work%" rmdir /s /q "%limber_work%"
if not exist "%limber_home%target" mkdir "%limber_home%target"
pushd "%limber_home%"
call "%limber_home%mvnw.cmd" -q -B -P "!browser" "-Dbuild.folder=%limber_work%" resources:resources compiler:compile jar:jar shade:shade 1>&2
set "limber_failed=%errorlevel%"
popd
if not "%limber_failed%"=="0" (
    echo limber: could not compile; the messages above say why. 1>&2
    exit /b 70
)
move /y "%limber_work%\limber.jar" "%limber_jar%" >nul
if exist "%limber_work%\limber.jar" (
    echo limber: cannot replace target\limber.jar; is another Limber running? 1>&2
    exit /b 3
)
rmdir /s /q "%limber_work%"
echo limber: done. 1>&2
goto run
