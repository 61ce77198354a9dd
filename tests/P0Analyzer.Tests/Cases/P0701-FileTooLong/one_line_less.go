//p0test:max-lines=9999
package pulsar

func short() {}
