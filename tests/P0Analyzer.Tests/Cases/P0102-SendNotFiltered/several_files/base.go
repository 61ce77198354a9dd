package agents

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

// base is what both integrations are made of.
type base struct {
	capability.BaseCapability
	Filter *filter.VMFilter
	api    *vendorAPI
}

func newBase(job model.Job) base {
	return base{
		Filter: filter.NewVMFilter(job), // evidence vmfilter "init"
		api:    dial(job),
	}
}

func (b *base) ValidateCredentials() error {
	if _, err := b.api.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (b *base) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := b.api.Find(context.Background(), asset.DNS)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.DNS, err)
	}
	return found.ID != "", nil
}

func (b *base) emit(asset *model.Asset) {
	if b.Filter.Asset(asset) {
		return
	}
	b.Job.Send(asset) // evidence vmfilter "use"
}

func (b *base) push(items ...any) { b.Job.Send(items...) }
