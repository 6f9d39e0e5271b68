<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_CA" sourcelanguage="en_CA">
<context>
    <name>Error</name>
    <message numerus="yes">
        <source>%Ln row(s) of {path} in error: nothing was written. Correct them, or import only the others (--skip-errors).</source>
        <translation>
            <numerusform>%Ln row of {path} in error: nothing was written. Correct them, or import only the others (--skip-errors).</numerusform>
            <numerusform>%Ln rows of {path} in error: nothing was written. Correct them, or import only the others (--skip-errors).</numerusform>
        </translation>
    </message>
</context>
</TS>
