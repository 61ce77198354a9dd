//p0test:max-lines=6
package nebula

var (
	a = 1
) // want P0701 "'6' lines, '1' too many. Divide what it declares"