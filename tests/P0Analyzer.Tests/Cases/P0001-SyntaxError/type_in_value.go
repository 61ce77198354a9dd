package acme

var names []string = []string{"a" "b"} // want P0001 "."
