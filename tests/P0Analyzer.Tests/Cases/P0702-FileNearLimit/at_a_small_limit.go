//p0test:max-lines=7
package comet

// An eighth of seven is nothing: no number is near.
func near() {}
