package acme

import "github.com/praetorian-inc/chariot/backend/pkg/registries"

func init() {
	registries.RegisterChariotCapability(&Vendor{}, "acme")
}
