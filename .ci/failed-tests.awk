# The failed tests of TRX files: the name of each, and the first lines of its message and of where it stands.
function plain(text) {
    gsub(/&lt;/, "<", text); gsub(/&gt;/, ">", text); gsub(/&quot;/, "\"", text); gsub(/&apos;/, "'", text)
    gsub(/&#x[DA];/, " ", text); gsub(/&amp;/, "\\&", text)
    return text
}
function show(text) { if (lines++ < 15) print "        " substr(plain(text), 1, 600) }
/<UnitTestResult / {
    failed = /outcome="Failed"/
    if (failed) { match($0, /testName="[^"]*"/); print "FAILED  " plain(substr($0, RSTART + 10, RLENGTH - 11)); lines = 0 }
}
failed && /<(Message|StackTrace)>/ { inside = 1; sub(/.*<(Message|StackTrace)>/, "") }
inside {
    last = sub(/<\/(Message|StackTrace)>.*/, "")
    show($0)
    if (last) inside = 0
}
