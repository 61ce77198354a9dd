package positional

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Thorn struct { // want P0101 "never given a filter"
	capability.BaseCapability
	Filter *filter.VMFilter
	client *positionalAPI
}

func (t *Thorn) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := t.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if t.Filter.Asset(&asset) {
			continue
		}
		t.Job.Send(&asset) // evidence vmfilter "use"
	}
	return nil
}

func (t *Thorn) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Thorn) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.DNS)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.DNS, err)
	}
	return found.ID != "", nil
}

func New(job model.Job, client *positionalAPI) *Thorn {
	return &Thorn{capability.NewBaseCapability(job), nil, client}
}
