//p0test:max-lines=9
package comet

func a() {}

func b() {}

// want P0702 "'8' lines.*limit of '9'. The next change"