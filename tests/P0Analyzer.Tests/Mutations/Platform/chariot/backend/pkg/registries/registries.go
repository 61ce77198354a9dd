// Package registries has the platform's registration, for the type checker.
package registries

func RegisterChariotCapability(capability any, name string) {}
