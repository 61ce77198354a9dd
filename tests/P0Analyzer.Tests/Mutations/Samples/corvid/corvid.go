// Package corvid reads hosts of a cloud provider, region by region.
package corvid

import (
	"context"
	"fmt"

	"golang.org/x/sync/errgroup"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	vm "github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
	"github.com/praetorian-inc/chariot/backend/pkg/registries"
)

const maxPages = 20 * 5

//p0:kind cloud hosts of the customer's own accounts
type Corvid struct {
	capability.BaseCapability
	Filter *vm.VMFilter

	hosts hostLister
}

func init() {
	registries.RegisterChariotCapability(&Corvid{}, "corvid")
}

func NewCorvid(job model.Job, hosts hostLister) *Corvid {
	c := &Corvid{hosts: hosts}
	c.Job = job
	c.Filter = vm.NewVMFilter(job)
	return c
}

func (c *Corvid) Invoke() error {
	if err := c.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating: %w", err)
	}
	regions, err := c.hosts.Regions(context.Background())
	if err != nil {
		return fmt.Errorf("listing regions: %w", err)
	}
	return c.visit(context.Background(), regions)
}

func (c *Corvid) ValidateCredentials() error {
	if _, err := c.hosts.Regions(context.Background()); err != nil {
		return fmt.Errorf("asking for regions: %w", err)
	}
	return nil
}

func (c *Corvid) CheckAffiliation(asset model.Asset) (bool, error) {
	return c.CheckAffiliationSimple(asset)
}

func (c *Corvid) visit(ctx context.Context, regions []string) error {
	group := new(errgroup.Group)
	group.SetLimit(len(regions) + 1)
	for index := 0; index < len(regions); index++ {
		region := regions[index]
		visitRegion := func() error { return c.visitRegion(ctx, region) }
		group.Go(visitRegion)
	}
	err := group.Wait()
	if err != nil {
		err = fmt.Errorf("visiting regions: %w", err)
	}
	return err
}

func (c *Corvid) visitRegion(ctx context.Context, region string) error {
	in := &listInput{Region: region}
	for turns := maxPages; turns > 0; turns-- {
		out, err := c.hosts.List(ctx, in)
		if err != nil {
			return fmt.Errorf("listing %s: %w", region, err)
		}
		for _, h := range out.Hosts {
			if host := c.toAsset(region, h); c.wanted(&host) {
				c.Job.Send(&host)
				c.report(&host, h)
			}
		}
		if out.NextToken == nil {
			return nil
		}
		in.Token = out.NextToken
	}
	return nil
}

func (c *Corvid) wanted(host *model.Asset) bool {
	return !c.Filter.Asset(host)
}

func (c *Corvid) report(host *model.Asset, h host) {
	if !h.Public {
		return
	}
	risk := model.NewRisk(host, "public-host")
	if c.Filter.Risk(&risk) {
		return
	}
	c.Job.Send(&risk)
}

func (c *Corvid) toAsset(region string, h host) model.Asset {
	asset := model.NewAsset(h.Name, h.Address)
	asset.CloudService = "corvid/" + region
	return asset
}
