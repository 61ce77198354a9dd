package derived

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Elder struct {
	capability.BaseCapability
	Filter *filter.VMFilter
	client *derivedAPI
}

func (e *Elder) Invoke() error {
	if err := e.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := e.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if e.Filter.Asset(&asset) {
			continue
		}
		e.Job.Send(&asset) // evidence vmfilter "use"
	}
	return nil
}

func (e *Elder) ValidateCredentials() error {
	if _, err := e.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (e *Elder) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := e.client.Find(context.Background(), asset.DNS)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.DNS, err)
	}
	return found.ID != "", nil
}

func New(deps Dependencies) *Elder {
	rules := deps.Rules()
	return &Elder{Filter: rules.Filter, client: deps.Client} // evidence vmfilter "init"
}
