package acme

import (
	"context"
	"errors"
	"fmt"
)

const scopeRead = "assets:read"

var errScope = errors.New("the token may not read assets")

// ValidateCredentials makes the client from the job's credentials and asks the vendor whether they hold.
func (task *Vendor) ValidateCredentials() error {
	task.client = newVendorClient(task.Job.Secret["url"], task.Job.Secret["token"])
	owner, err := task.client.WhoAmI(context.Background())
	if err != nil {
		return fmt.Errorf("asking the vendor: %w", err)
	}
	if owner.Scope != scopeRead {
		return fmt.Errorf("account %s: %w", owner.Name, errScope)
	}
	return nil
}
