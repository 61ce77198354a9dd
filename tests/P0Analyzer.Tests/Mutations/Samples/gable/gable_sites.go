package gable

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

// GableSites is the second; it has no goroutines.
type GableSites struct {
	capability.BaseCapability
	Filter *filter.VMFilter
	client *client
}

func NewGableSites(job model.Job) *GableSites {
	return &GableSites{BaseCapability: capability.BaseCapability{Job: job}, Filter: filter.NewVMFilter(job)}
}

func (g *GableSites) Match(job model.Job) bool { return job.Type == "gable-sites" }

func (g *GableSites) Invoke() error {
	if err := g.ValidateCredentials(); err != nil {
		return fmt.Errorf("gable sites: %w", err)
	}
	assets, err := g.sites(context.Background())
	if err != nil {
		return fmt.Errorf("gable sites: %w", err)
	}
	for _, asset := range g.Filter.FilterAssets(assets) {
		g.Job.Send(&asset)
	}
	return nil
}

func (g *GableSites) ValidateCredentials() error {
	g.client = newClient(g.Job.Secret["token"])
	if err := g.client.check(context.Background()); err != nil {
		return fmt.Errorf("checking the token: %w", err)
	}
	return nil
}

func (g *GableSites) CheckAffiliation(asset model.Asset) (bool, error) {
	known, err := g.client.has(context.Background(), "sites", asset.DNS)
	if err != nil {
		return false, fmt.Errorf("site %s: %w", asset.DNS, err)
	}
	if !known {
		return false, nil
	}
	return true, nil
}

func (g *GableSites) sites(ctx context.Context) ([]model.Asset, error) {
	var assets []model.Asset
	request := siteRequest{Page: 1}
	for {
		response, err := g.client.sites(ctx, request)
		if err != nil {
			return nil, fmt.Errorf("page %d: %w", request.Page, err)
		}
		for _, site := range response.Sites {
			assets = append(assets, model.NewAsset(site, "site"))
		}
		request.Page++
		if request.Page > maxPages || request.Page > response.LastPage {
			return assets, nil
		}
	}
}
