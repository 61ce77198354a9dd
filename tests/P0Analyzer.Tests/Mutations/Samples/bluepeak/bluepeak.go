package bluepeak

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
	"golang.org/x/sync/errgroup"
)

// Bluepeak reads zones, and the records of several at a time.
type Bluepeak struct {
	capability.BaseCapability
	filter  *filter.VMFilter
	gateway gateway
}

func (b *Bluepeak) Match(job model.Job) bool { return job.Type == "bluepeak" }

func (b *Bluepeak) Invoke() error {
	if err := b.ValidateCredentials(); err != nil {
		return fmt.Errorf("credentials: %w", err)
	}
	b.filter = filter.NewVMFilter(b.Job)

	ctx := context.Background()
	zones, err := allZones(ctx, b.gateway)
	if err != nil {
		return fmt.Errorf("reading zones: %w", err)
	}
	var group errgroup.Group
	group.SetLimit(4)
	for i := range zones {
		name := zones[i].Name
		group.Go(func() error {
			records, err := b.gateway.records(ctx, name)
			if err != nil {
				return fmt.Errorf("records of %s: %w", name, err)
			}
			b.sendAll(records)
			return nil
		})
	}
	return group.Wait()
}

func (b *Bluepeak) ValidateCredentials() error {
	b.gateway = newGateway(b.Job.Secret["key"])
	if err := b.gateway.ping(context.Background()); err != nil {
		return fmt.Errorf("the key is refused: %w", err)
	}
	return nil
}

func (b *Bluepeak) CheckAffiliation(asset model.Asset) (bool, error) {
	records, err := b.gateway.records(context.Background(), asset.DNS)
	switch {
	case isGone(err):
		return false, nil
	case err != nil:
		return false, fmt.Errorf("looking for %s: %w", asset.DNS, err)
	default:
		return len(records) > 0, nil
	}
}

// sendAll sends what the filter leaves of some records.
func (b *Bluepeak) sendAll(records []record) {
	for _, r := range records {
		asset := model.NewAsset(r.Name, r.Target)
		rejected := b.filter.Asset(&asset)
		switch {
		case rejected:
			continue
		case r.Name == "":
			continue
		}
		b.Job.Send(&asset)
		attribute := asset.Attribute("type", r.Type)
		b.Job.Send(&attribute)
	}
}
