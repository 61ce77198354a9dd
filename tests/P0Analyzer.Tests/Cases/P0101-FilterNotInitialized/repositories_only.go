package repositoriesonly

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

//p0:kind scm the vendor has repositories, no hosts
type Olive struct {
	capability.BaseCapability
	Rate   int
	client *repositoriesonlyAPI
}

func (o *Olive) Invoke() error {
	if err := o.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	o.Job.Send(model.NewRepository("first"))
	return nil
}

func (o *Olive) ValidateCredentials() error {
	if _, err := o.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (o *Olive) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := o.client.Find(context.Background(), asset.DNS)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.DNS, err)
	}
	return found.ID != "", nil
}
