package globex

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
	"golang.org/x/sync/errgroup"
)

// Globex reads the endpoints that Globex Protect manages.
type Globex struct {
	capability.BaseCapability
	Filter *filter.VMFilter
	client *globexClient
}

// Match tells whether the job is for Globex.
func (g *Globex) Match(job model.Job) bool {
	return job.Type == "globex"
}

// Invoke reads all devices and sends them with their open findings.
func (g *Globex) Invoke() error {
	slog.Info("enumerating globex", "account", g.Job.Key)
	if err := g.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}

	ctx := context.Background()
	devices, err := g.client.Devices(ctx)
	if err != nil {
		return fmt.Errorf("reading devices: %w", err)
	}
	return g.sendAll(ctx, devices)
}

// ValidateCredentials asks Globex which tenant the key belongs to.
func (g *Globex) ValidateCredentials() error {
	tenant, err := g.client.Tenant(context.Background())
	if err != nil {
		return fmt.Errorf("reading the tenant: %v", err)
	}
	slog.Debug("credentials are valid", "tenant", tenant.Name)
	return nil
}

// CheckAffiliation trusts the ID: only Globex hands them out.
func (g *Globex) CheckAffiliation(asset model.Asset) (bool, error) {
	return asset.CloudId != "", nil
}

func (g *Globex) sendAll(ctx context.Context, devices []Device) error {
	group, ctx := errgroup.WithContext(ctx)
	for _, device := range devices {
		group.Go(func() error {
			return g.send(ctx, device)
		})
	}
	return group.Wait()
}

func (g *Globex) send(ctx context.Context, device Device) error {
	asset := model.NewAsset(device.Hostname, device.PrimaryAddress)
	asset.CloudId = device.ID

	// Offline devices are rare enough to be worth a look in any case.
	if device.Status.Online && g.Filter.Asset(&asset) {
		return nil
	}
	g.Job.Send(&asset)

	findings, err := g.client.Findings(ctx, device.ID)
	if err != nil {
		return fmt.Errorf("reading the findings of %s: %w", device.ID, err)
	}
	for _, finding := range findings {
		risk := model.NewRisk(&asset, finding.Rule.Name)
		if g.Filter.Risk(&risk) {
			continue
		}
		g.Job.Send(&risk)
	}
	_, _ = g.client.MarkRead(ctx, device.ID)
	return nil
}
