//p0test:max-lines=16
package comet

func short() int { return long() }
