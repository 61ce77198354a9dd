// Package aqua assigns its filter, and assigns nothing.
package aqua

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Aqua struct { // want P0101 "'Filter' of 'Aqua' is never given a filter"
	capability.BaseCapability
	Filter *filter.VMFilter
	client *aquaClient
}

func New(client *aquaClient) *Aqua {
	a := &Aqua{client: client}
	a.Filter = nil
	return a
}

func (a *Aqua) Invoke() error {
	if err := a.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := a.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if !a.Filter.Asset(&asset) {
			a.Job.Send(&asset)
		}
	}
	return nil
}

func (a *Aqua) ValidateCredentials() error {
	if _, err := a.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (a *Aqua) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := a.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}
