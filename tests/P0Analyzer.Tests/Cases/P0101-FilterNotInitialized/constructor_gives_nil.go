package constructorgivesnil

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Oak struct { // want P0101 "'Filter' of 'Oak' is never given a filter"
	capability.BaseCapability
	Filter *filter.VMFilter
	client *constructorgivesnilAPI
}

func (o *Oak) Invoke() error {
	if err := o.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := o.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if o.Filter.Asset(&asset) {
			continue
		}
		o.Job.Send(&asset) // evidence vmfilter "use"
	}
	return nil
}

func (o *Oak) ValidateCredentials() error {
	if _, err := o.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (o *Oak) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := o.client.Find(context.Background(), asset.DNS)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.DNS, err)
	}
	return found.ID != "", nil
}

func New(client *constructorgivesnilAPI) *Oak {
	o := Oak{Filter: nil, client: client}
	return &o
}
