package assignedlater

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Fir struct {
	capability.BaseCapability
	Filter *filter.VMFilter
	client *assignedlaterAPI
}

func (f *Fir) Invoke() error {
	if err := f.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := f.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if f.Filter.Asset(&asset) {
			continue
		}
		f.Job.Send(&asset) // evidence vmfilter "use"
	}
	return nil
}

func (f *Fir) ValidateCredentials() error {
	if _, err := f.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (f *Fir) CheckAffiliation(asset model.Asset) (bool, error) {
	if _, err := f.client.Host(context.Background(), asset.Value); err != nil {
		return false, fmt.Errorf("asking for host %s: %w", asset.Value, err)
	}
	return true, nil
}

func New(job model.Job, client *assignedlaterAPI) *Fir {
	f := &Fir{client: client}
	f.Filter = filter.NewVMFilter(job) // evidence vmfilter "init"
	return f
}
