package valuereceiver

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Birch struct {
	capability.BaseCapability
	Filter filter.VMFilter
	client *valuereceiverAPI
}

func (b Birch) Invoke() error {
	if err := b.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := b.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if b.Filter.Asset(&asset) {
			continue
		}
		b.Job.Send(&asset) // evidence vmfilter "use"
	}
	return nil
}

func (b Birch) ValidateCredentials() error {
	if _, err := b.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (b Birch) CheckAffiliation(asset model.Asset) (bool, error) {
	if _, err := b.client.Host(context.Background(), asset.Value); err != nil {
		return false, fmt.Errorf("asking for host %s: %w", asset.Value, err)
	}
	return true, nil
}

func New(job model.Job) Birch {
	return Birch{Filter: *filter.NewVMFilter(job), client: dial(job)} // evidence vmfilter "init"
}
