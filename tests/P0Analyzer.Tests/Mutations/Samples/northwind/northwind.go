package northwind

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	northwindsdk "github.com/northwind/northwind-go"
	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
	"golang.org/x/sync/errgroup"
)

const (
	maxPages    = 500
	parallelism = 8
)

var errNoToken = errors.New("the secret has no token")

// Northwind lists the devices that a vendor's own client finds.
type Northwind struct {
	capability.BaseCapability
	Filter *filter.VMFilter
	api    *northwindsdk.Client
	sent   int
}

// New makes the integration for a job.
func New(job model.Job) *Northwind {
	return &Northwind{
		BaseCapability: capability.BaseCapability{Job: job},
		Filter:         filter.NewVMFilter(job),
	}
}

func (n *Northwind) Match(job model.Job) bool {
	return job.Type == "northwind"
}

func (n *Northwind) Invoke() error {
	err := n.ValidateCredentials()
	if err != nil {
		return fmt.Errorf("northwind: %w", err)
	}
	slog.Info("reading devices")
	return n.readAll(context.Background())
}

func (n *Northwind) ValidateCredentials() error {
	token, found := n.Job.Secret["token"]
	if !found || token == "" {
		return errNoToken
	}
	n.api = northwindsdk.NewClient(token)
	account, err := n.api.Account(context.Background())
	if err != nil {
		return fmt.Errorf("asking for the account: %w", err)
	}
	slog.Info("token is valid", "account", account)
	return nil
}

// CheckAffiliation looks for a device of that name.
func (n *Northwind) CheckAffiliation(asset model.Asset) (bool, error) {
	device, err := n.api.FindDevice(context.Background(), asset.DNS)
	if err != nil {
		return false, fmt.Errorf("looking for %s: %w", asset.DNS, err)
	}
	if device == nil {
		return false, nil
	}
	return device.Hostname == asset.DNS, nil
}

func (n *Northwind) readAll(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(parallelism)

	var cursor string
	pages := 0
	for {
		if pages >= maxPages {
			slog.Warn("stopped at the last page that is read", "pages", pages)
			break
		}
		pages++
		list, err := n.api.ListDevices(ctx, cursor)
		if err != nil {
			return fmt.Errorf("listing devices after %q: %w", cursor, err)
		}
		for _, device := range list.Devices {
			device := device
			group.Go(func() error {
				return n.handle(ctx, device)
			})
		}
		if list.Cursor == "" {
			break
		}
		cursor = list.Cursor
	}

	if err := group.Wait(); err != nil {
		return fmt.Errorf("handling devices: %w", err)
	}
	return nil
}

func (n *Northwind) handle(ctx context.Context, device northwindsdk.Device) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	for _, address := range device.IPs {
		asset := model.NewAsset(device.Hostname, address)
		asset.CloudId = device.ID
		if !n.Filter.Asset(&asset) {
			n.Job.Send(&asset)
		}
	}
	return nil
}
