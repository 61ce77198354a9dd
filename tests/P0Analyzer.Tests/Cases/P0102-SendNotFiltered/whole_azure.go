// Package entra is a whole integration by an SDK with pagers: nothing here is a finding.
package entra

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"sync"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore"
	"github.com/Azure/azure-sdk-for-go/sdk/azidentity"
	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/compute/armcompute"
	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
	"github.com/praetorian-inc/chariot/backend/pkg/registries"
	"golang.org/x/sync/errgroup"
)

const (
	maxPages       = 500
	maxConcurrency = 8
)

func init() {
	registries.RegisterChariotCapability(&Entra{}, NewEntra)
}

//p0:kind cloud subscriptions of one tenant
type Entra struct {
	capability.BaseCapability
	filter        *filter.VMFilter
	subscriptions []string
	credential    azcore.TokenCredential
	newClient     func(subscription string) (*armcompute.VirtualMachinesClient, error)

	mu   sync.Mutex
	sent int
}

func NewEntra(job model.Job, opts ...capability.Option) (*Entra, error) {
	cred, err := azidentity.NewClientSecretCredential(job.Secret("tenant"), job.Secret("id"), job.Secret("secret"), nil)
	if err != nil {
		return nil, fmt.Errorf("azure credential: %w", err)
	}
	e := &Entra{
		BaseCapability: capability.NewBaseCapability(job, opts...),
		filter:         filter.NewVMFilter(job), // evidence vmfilter "init"
		credential:     cred,
	}
	e.newClient = func(subscription string) (*armcompute.VirtualMachinesClient, error) {
		return armcompute.NewVirtualMachinesClient(subscription, cred, nil)
	}
	return e, nil
}

func (e *Entra) Match(job model.Job) bool { return job.Type == "azure" }

func (e *Entra) Invoke() error {
	if err := e.ValidateCredentials(); err != nil { // evidence validatecredentials "first in Invoke"
		return fmt.Errorf("validating azure credentials: %w", err)
	}

	group, ctx := errgroup.WithContext(context.Background())
	group.SetLimit(maxConcurrency)
	for _, subscription := range e.subscriptions {
		subscription := subscription
		group.Go(func() error {
			return e.enumerate(ctx, subscription)
		})
	}
	if err := group.Wait(); err != nil {
		return fmt.Errorf("enumerating: %w", err)
	}
	slog.Info("azure done", "assets", e.sent)
	return nil
}

func (e *Entra) ValidateCredentials() error {
	if _, err := e.credential.GetToken(context.Background(), policyOptions()); err != nil {
		return fmt.Errorf("getting a token: %w", err)
	}
	return nil
}

func (e *Entra) CheckAffiliation(asset model.Asset) (bool, error) { // evidence checkaffiliation "real API query"
	var lastErr error
	for _, subscription := range e.subscriptions {
		client, err := e.newClient(subscription)
		if err != nil {
			return false, fmt.Errorf("client for %s: %w", subscription, err)
		}
		resp, err := client.Get(context.Background(), asset.Group, asset.Name, nil)
		if isNotFound(err) {
			continue
		}
		if err != nil {
			lastErr = err
			continue
		}
		return resp.ID != nil, nil
	}
	if lastErr != nil {
		return false, fmt.Errorf("checking %s: %w", asset.Name, lastErr)
	}
	return false, nil
}

func isNotFound(err error) bool {
	var respErr *azcore.ResponseError
	return errors.As(err, &respErr) && respErr.StatusCode == http.StatusNotFound
}

func (e *Entra) enumerate(ctx context.Context, subscription string) error {
	client, err := e.newClient(subscription)
	if err != nil {
		return fmt.Errorf("client for %s: %w", subscription, err)
	}
	pager := client.NewListAllPager(nil)
	for page := 0; page < maxPages && pager.More(); page++ {
		result, err := pager.NextPage(ctx)
		if err != nil {
			return fmt.Errorf("page %d of %s: %w", page, subscription, err)
		}
		for _, vm := range result.Value {
			if vm == nil || vm.Properties == nil {
				continue
			}
			e.emit(e.toAssets(vm)...)
		}
	}
	return nil
}

func (e *Entra) toAssets(vm *armcompute.VirtualMachine) []model.Asset {
	assets := make([]model.Asset, 0, 2)
	for _, address := range addressesOf(vm) {
		asset := model.NewAsset(*vm.Name, address)
		asset.CloudId = *vm.ID
		assets = append(assets, asset)
	}
	return assets
}

func (e *Entra) emit(assets ...model.Asset) {
	for i := range assets {
		asset := &assets[i]
		if e.filter.Asset(asset) {
			slog.Debug("out of scope", "asset", asset.Key)
			continue
		}
		e.Job.Send(asset) // evidence vmfilter "use"
		e.mu.Lock()
		e.sent++
		e.mu.Unlock()
	}
}
