package embeddedforgotten

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Willow struct { // want P0101 "never given a filter"
	capability.BaseCapability
	filtering
	client *embeddedforgottenAPI
}

type filtering struct{ Filter *filter.VMFilter }

func (w *Willow) Invoke() error {
	if err := w.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := w.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if w.Filter.Asset(&asset) {
			continue
		}
		w.Job.Send(&asset) // evidence vmfilter "use"
	}
	return nil
}

func (w *Willow) ValidateCredentials() error {
	if _, err := w.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (w *Willow) CheckAffiliation(asset model.Asset) (bool, error) {
	if _, err := w.client.Host(context.Background(), asset.Value); err != nil {
		return false, fmt.Errorf("asking for host %s: %w", asset.Value, err)
	}
	return true, nil
}

func New(client *embeddedforgottenAPI) *Willow {
	return &Willow{client: client}
}
