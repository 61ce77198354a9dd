package nimbus

var zones = []string{"eu-1" "us-1"} // want P0001 "not valid Go"
