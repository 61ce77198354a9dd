package ember

import (
	"context"
	"fmt"
	"log"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
	"golang.org/x/sync/errgroup"
)

// Ember reads domains, and for each of them its hosts, both page by page.
type Ember struct {
	base
	api    *emberAPI
	logger *log.Logger
}

// base is what this package's integrations have in common.
type base struct {
	capability.BaseCapability
	Filter *filter.VMFilter
}

func newBase(job model.Job) base {
	return base{
		BaseCapability: capability.BaseCapability{Job: job},
		Filter:         filter.NewVMFilter(job),
	}
}

// submit sends an asset that the filter accepts.
func (b *base) submit(asset model.Asset) bool {
	if b.Filter.Asset(&asset) {
		return false
	}
	b.Job.Send(&asset)
	return true
}

func NewEmber(job model.Job) *Ember {
	return &Ember{base: newBase(job), logger: log.Default()}
}

func (e *Ember) Match(job model.Job) bool { return job.Type == "ember" }

func (e *Ember) Invoke() error {
	if err := e.ValidateCredentials(); err != nil {
		return fmt.Errorf("ember: credentials: %w", err)
	}
	ctx := context.Background()
	domains, err := collect(ctx, e.api.domains)
	if err != nil {
		return fmt.Errorf("ember: domains: %w", err)
	}
	total := 0
	var group errgroup.Group
	group.SetLimit(maxDomains)
	for _, domain := range domains {
		name := domain
		group.Go(func() error {
			hosts, err := e.hostsOf(ctx, name)
			if err != nil {
				return err
			}
			for _, found := range hosts {
				if !e.submit(model.NewAsset(found, name)) {
					e.logger.Printf("%s is excluded", found)
				}
			}
			return nil
		})
		total++
	}
	if err := group.Wait(); err != nil {
		return fmt.Errorf("ember: %d domains: %w", total, err)
	}
	return nil
}

func (e *Ember) ValidateCredentials() error {
	key := e.Job.Secret["key"]
	e.api = &emberAPI{key: key}
	if who, err := e.api.whoAmI(context.Background()); err != nil {
		return fmt.Errorf("asking who the key belongs to: %w", err)
	} else if who == "" {
		return errNobody
	}
	return nil
}

func (e *Ember) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := e.api.owns(context.Background(), asset.DNS)
	if err != nil {
		return false, fmt.Errorf("ember: asking for %s: %w", asset.DNS, err)
	}
	return found, nil
}

func (e *Ember) hostsOf(ctx context.Context, domain string) ([]string, error) {
	hosts, err := collect(ctx, func(ctx context.Context, cursor string) (page, error) {
		return e.api.hosts(ctx, domain, cursor)
	})
	if err != nil {
		return nil, fmt.Errorf("hosts of %s: %w", domain, err)
	}
	return hosts, nil
}
