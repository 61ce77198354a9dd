package renamedimport

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	scope "github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Laurel struct {
	capability.BaseCapability
	Filter *scope.VMFilter
	client *renamedimportAPI
}

func (l *Laurel) Invoke() error {
	if err := l.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := l.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if l.Filter.Asset(&asset) {
			continue
		}
		l.Job.Send(&asset) // evidence vmfilter "use"
	}
	return nil
}

func (l *Laurel) ValidateCredentials() error {
	if _, err := l.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (l *Laurel) CheckAffiliation(asset model.Asset) (bool, error) {
	if _, err := l.client.Host(context.Background(), asset.Value); err != nil {
		return false, fmt.Errorf("asking for host %s: %w", asset.Value, err)
	}
	return true, nil
}

func New(job model.Job, client *renamedimportAPI) *Laurel {
	return &Laurel{Filter: scope.NewVMFilter(job), client: client} // evidence vmfilter "init"
}
