package acme

import "fmt"

; // want P0001 "found ';'"

func hello() { fmt.Println("hello") }
