//p0test:max-lines=400
package comet

// The limit as it is; nothing is near.
func far() string {
	return `

`
}
