package registered

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Hazel struct {
	capability.BaseCapability
	Filter *filter.VMFilter
	client *registeredAPI
}

func (h *Hazel) Invoke() error {
	if err := h.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := h.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if h.Filter.Asset(&asset) {
			continue
		}
		h.Job.Send(&asset) // evidence vmfilter "use"
	}
	return nil
}

func (h *Hazel) ValidateCredentials() error {
	if _, err := h.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (h *Hazel) CheckAffiliation(asset model.Asset) (bool, error) {
	if _, err := h.client.Host(context.Background(), asset.Value); err != nil {
		return false, fmt.Errorf("asking for host %s: %w", asset.Value, err)
	}
	return true, nil
}

func init() {
	capability.RegisterCapability(&Hazel{}, New)
	capability.RegisterCapability(&Hazel{client: nil}, New)
}

func New(job model.Job) *Hazel {
	return &Hazel{Filter: filter.NewVMFilter(job), client: dial(job)} // evidence vmfilter "init"
}
