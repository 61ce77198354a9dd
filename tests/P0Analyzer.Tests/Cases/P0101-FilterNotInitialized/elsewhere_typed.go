package elsewheretyped

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Yew struct { // want P0101 "never given a filter"
	capability.BaseCapability
	Filter *filter.VMFilter
	Limit  int
	client *elsewheretypedAPI
}

func (y *Yew) Invoke() error {
	if err := y.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := y.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if y.Filter.Asset(&asset) {
			continue
		}
		y.Job.Send(&asset) // evidence vmfilter "use"
	}
	return nil
}

func (y *Yew) ValidateCredentials() error {
	if _, err := y.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (y *Yew) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := y.client.Find(context.Background(), asset.DNS)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.DNS, err)
	}
	return found.ID != "", nil
}

func New(job model.Job, client *elsewheretypedAPI) *Yew {
	y := &Yew{client: client}
	y.Limit = filter.DefaultLimit
	return y
}
