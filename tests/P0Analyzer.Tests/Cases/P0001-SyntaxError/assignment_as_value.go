package acme

func set(a int) {
	if a = 1 { // want P0001 "."
		println(a)
	}
}
