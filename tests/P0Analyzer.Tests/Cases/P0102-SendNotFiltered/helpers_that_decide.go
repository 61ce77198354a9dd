// Package crowdstrike spreads filter, decision and send over helpers.
package crowdstrike

import (
	"context"
	"errors"
	"fmt"

	"github.com/crowdstrike/gofalcon/falcon/client"
	"github.com/crowdstrike/gofalcon/falcon/client/hosts"
	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

var errOutOfScope = errors.New("out of scope")

type CrowdStrike struct {
	capability.BaseCapability
	Filter *filter.VMFilter
	falcon *client.CrowdStrikeAPISpecification
}

func (c *CrowdStrike) Invoke() error {
	if err := c.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	devices, err := c.falcon.Hosts.QueryDevicesByFilter(&hosts.QueryDevicesByFilterParams{Context: context.Background()})
	if err != nil {
		return fmt.Errorf("querying devices: %w", err)
	}
	for _, device := range devices.Payload.Resources {
		if err := c.process(device); err != nil && !errors.Is(err, errOutOfScope) {
			return err
		}
		c.verdicts(device)
		c.optional(device)
		c.enum(device)
		c.deep(device)
		c.viaFunctions(device, device+".local") // want P0102 "is handed to 'c.viaFunctions', which sends it"
		c.risky(device)
		c.passes(device)
		c.twoAnswers(device)
		c.inverts(device)
		c.partial(device)
		c.onlyIfNew(device, true)
	}
	return nil
}

func (c *CrowdStrike) ValidateCredentials() error {
	if _, err := c.falcon.Oauth2.Oauth2AccessToken(nil); err != nil {
		return fmt.Errorf("asking for a token: %w", err)
	}
	return nil
}

func (c *CrowdStrike) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := c.falcon.Hosts.GetDeviceDetails(&hosts.GetDeviceDetailsParams{Ids: []string{asset.CloudId}})
	if err != nil {
		return false, fmt.Errorf("getting device %s: %w", asset.CloudId, err)
	}
	return len(found.Payload.Resources) > 0, nil
}

// check answers with an error, which the caller passes on.
func (c *CrowdStrike) check(asset *model.Asset) error {
	if c.Filter.Asset(asset) {
		return fmt.Errorf("%s: %w", asset.Key, errOutOfScope)
	}
	return nil
}

func (c *CrowdStrike) process(device string) error {
	asset := model.NewAsset(device, device)
	if err := c.check(&asset); err != nil {
		return err
	}
	c.Job.Send(&asset)
	return nil
}

type verdict struct {
	Rejected bool
	Reason   string
}

func (c *CrowdStrike) judge(asset *model.Asset) verdict {
	return verdict{Rejected: c.Filter.Asset(asset), Reason: "scope"}
}

func (c *CrowdStrike) verdicts(device string) {
	asset := model.NewAsset(device, device)
	if v := c.judge(&asset); v.Rejected {
		return
	}
	c.Job.Send(&asset)
	other := model.NewAsset(device, "")
	if v := c.judge(&other); !v.Rejected {
		return
	}
	c.Job.Send(&other) // want P0103 "only where the filter rejected it"
}

// accepted gives the asset back, or nil.
func (c *CrowdStrike) accepted(device string) *model.Asset {
	asset := model.NewAsset(device, device)
	if c.Filter.Asset(&asset) {
		return nil
	}
	return &asset
}

func (c *CrowdStrike) made(device string) *model.Asset {
	asset := model.NewAsset(device, device)
	if asset.DNS == "" {
		return nil
	}
	return &asset
}

func (c *CrowdStrike) optional(device string) {
	if asset := c.accepted(device); asset != nil {
		c.Job.Send(asset)
	}
	if asset := c.made(device); asset != nil {
		c.Job.Send(asset) // want P0102 "'asset' is sent"
	}
}

type outcome int

const (
	keep outcome = iota
	drop
)

func (c *CrowdStrike) classify(asset *model.Asset) outcome {
	switch {
	case asset.DNS == "":
		return drop
	case c.Filter.Asset(asset):
		return drop
	}
	return keep
}

func (c *CrowdStrike) enum(device string) {
	asset := model.NewAsset(device, device)
	switch c.classify(&asset) {
	case keep:
		c.Job.Send(&asset)
	case drop:
	}
	if c.classify(&asset) == keep {
		c.Job.Send(&asset)
	}
	if c.classify(&asset) != keep {
		c.Job.Send(&asset) // want P0102 "on the path"
	}
}

func (c *CrowdStrike) deep(device string) {
	asset := model.NewAsset(device, device)
	c.first(&asset) // want P0102 "'asset' is handed to 'c.first'"
}

func (c *CrowdStrike) first(asset *model.Asset) {
	c.second(asset)
}
func (c *CrowdStrike) second(asset *model.Asset) { c.third(asset) }
func (c *CrowdStrike) third(asset *model.Asset)  { c.Job.Send(asset) }

func filterOut(f *filter.VMFilter, asset *model.Asset) bool { return f.Asset(asset) }

func sendTo(job *model.Job, items ...any) { job.Send(items...) }

func (c *CrowdStrike) viaFunctions(device, alias string) {
	asset := model.NewAsset(device, device)
	if filterOut(c.Filter, &asset) {
		return
	}
	sendTo(c.Job, &asset)
	sendTo(c.Job, &asset, model.NewRisk(&asset, "exposed"))
	sendTo(c.Job, alias)
}

func (c *CrowdStrike) risky(device string) {
	asset := model.NewAsset(device, device)
	risk := model.NewRisk(&asset, "CVE")
	if c.Filter.Risk(&risk) {
		return
	}
	c.Job.Send(&risk)
	c.Job.Send(&asset) // want P0102 "'asset' is sent"
}

func (c *CrowdStrike) passes(device string) {
	asset := model.NewAsset(device, device)
	rejected := c.Filter.Asset(&asset)
	c.deliver(&asset, rejected)
	c.deliver(&asset, false) // want P0102 "handed to .c.deliver."
}

func (c *CrowdStrike) deliver(asset *model.Asset, rejected bool) {
	if rejected {
		return
	}
	c.Job.Send(asset)
}

func (c *CrowdStrike) lookup(asset *model.Asset) (bool, error) {
	if asset == nil {
		return false, errors.New("no asset")
	}
	return c.Filter.Asset(asset), nil
}

func (c *CrowdStrike) twoAnswers(device string) {
	asset := model.NewAsset(device, device)
	rejected, err := c.lookup(&asset)
	if err != nil || rejected {
		return
	}
	c.Job.Send(&asset)

	other := model.NewAsset(device, "")
	rejected, err = c.lookup(&other)
	if err != nil {
		return
	}
	c.Job.Send(&other) // want P0102 "whatever the filter answered"
}

func (c *CrowdStrike) isFine(asset *model.Asset) bool { return c.Filter.Asset(asset) }

func (c *CrowdStrike) inverts(device string) {
	asset := model.NewAsset(device, device)
	if c.isFine(&asset) {
		c.Job.Send(&asset) // want P0103 "."
	}
}

// wanted asks the filter on one of its ways only.
func (c *CrowdStrike) wanted(asset *model.Asset) bool {
	if asset.DNS == "" {
		return true
	}
	return !c.Filter.Asset(asset)
}

func (c *CrowdStrike) partial(device string) {
	asset := model.NewAsset(device, device)
	if c.wanted(&asset) {
		c.Job.Send(&asset) // want P0102 "'asset' is sent"
	}
}

func (c *CrowdStrike) onlyIfNew(device string, isNew bool) {
	asset := model.NewAsset(device, device)
	if !isNew || c.Filter.Asset(&asset) {
		return
	}
	asset = model.NewAsset(device, "fresh")
	c.Job.Send(&asset) // want P0102 "'asset' is sent"
}
