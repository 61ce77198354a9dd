package parameter

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Dogwood struct {
	capability.BaseCapability
	Filter *filter.VMFilter
	client *parameterAPI
}

func (d *Dogwood) Invoke() error {
	if err := d.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := d.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if d.Filter.Asset(&asset) {
			continue
		}
		d.Job.Send(&asset) // evidence vmfilter "use"
	}
	return nil
}

func (d *Dogwood) ValidateCredentials() error {
	if _, err := d.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (d *Dogwood) CheckAffiliation(asset model.Asset) (bool, error) {
	if _, err := d.client.Host(context.Background(), asset.Value); err != nil {
		return false, fmt.Errorf("asking for host %s: %w", asset.Value, err)
	}
	return true, nil
}

func New(vm *filter.VMFilter, client *parameterAPI) *Dogwood {
	return &Dogwood{client: client, Filter: vm} // evidence vmfilter "init"
}
