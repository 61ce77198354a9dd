package acme

func open()
{ // want P0001 "."
	println("a")
}
