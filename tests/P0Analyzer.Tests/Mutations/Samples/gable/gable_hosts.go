package gable

import (
	"context"
	"fmt"

	"golang.org/x/sync/errgroup"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

// GableHosts is the first of two integrations of this package.
type GableHosts struct {
	capability.BaseCapability
	Filter *filter.VMFilter
	client *client
}

func NewGableHosts(job model.Job) *GableHosts {
	hosts := new(GableHosts)
	hosts.Job = job
	hosts.Filter = filter.NewVMFilter(job)
	return hosts
}

func (g *GableHosts) Match(job model.Job) bool { return job.Type == "gable-hosts" }

func (g *GableHosts) Invoke() error {
	if err := g.ValidateCredentials(); err != nil {
		return fmt.Errorf("gable: %w", err)
	}
	group, ctx := errgroup.WithContext(context.Background())
	group.SetLimit(12)
	var after string
	var pages int
	for pages < maxPages {
		hosts, err := g.client.hosts(ctx, after)
		if err != nil {
			return fmt.Errorf("hosts after %q: %w", after, err)
		}
		if len(hosts) == 0 {
			break
		}
		pages++
		for index, host := range hosts {
			index, host := index, host
			group.Go(func() error {
				asset := model.NewAsset(host.Name, host.Address)
				if g.Filter.Asset(&asset) {
					return nil
				}
				g.Job.Send(&asset)
				if err := g.client.acknowledge(ctx, host.Name); err != nil {
					return fmt.Errorf("host %d: %w", index, err)
				}
				return nil
			})
		}
		after = hosts[len(hosts)-1].Name
	}
	if err := group.Wait(); err != nil {
		return fmt.Errorf("gable: %w", err)
	}
	return nil
}

func (g *GableHosts) ValidateCredentials() error {
	g.client = newClient(g.Job.Secret["token"])
	return g.client.check(context.Background())
}

func (g *GableHosts) CheckAffiliation(asset model.Asset) (bool, error) {
	return g.client.has(context.Background(), "hosts", asset.Value)
}
