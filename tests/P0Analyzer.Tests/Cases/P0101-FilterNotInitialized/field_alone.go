package fieldalone

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Acacia struct {
	capability.BaseCapability
	Filter *filter.VMFilter // evidence vmfilter "init"
	client *fieldaloneAPI
}

func (a *Acacia) Invoke() error {
	if err := a.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := a.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if a.Filter.Asset(&asset) {
			continue
		}
		a.Job.Send(&asset) // evidence vmfilter "use"
	}
	return nil
}

func (a *Acacia) ValidateCredentials() error {
	if _, err := a.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (a *Acacia) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := a.client.Find(context.Background(), asset.DNS)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.DNS, err)
	}
	return found.ID != "", nil
}
