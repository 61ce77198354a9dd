package cobalt

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Cobalt struct {
	capability.BaseCapability
	Filter        *filter.VMFilter // evidence vmfilter "init"
	client        *cobaltAPI
	seen, skipped int
}

type target Host

func (c *Cobalt) Invoke() error {
	if err := c.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := c.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		c.early(host)
		c.positive(host)
		c.elseBranch(host)
		c.flag(host)
		c.negated(host)
		c.correlated(host)
		c.tagless(host)
		c.tagged(host)
		c.labelled(host)
		c.jump(host)
		c.both(host)
		c.comparison(host)
		c.loopFlag(host)
		c.aliased(host)
		c.pointer(host)
		c.converted(host)
		c.dereferenced(host)
		c.field(host)
		c.element(host)
		c.shortCircuit(host)
		c.selected(host)
		c.named(host)
	}
	return nil
}

func (c *Cobalt) ValidateCredentials() error {
	if _, err := c.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (c *Cobalt) CheckAffiliation(asset model.Asset) (bool, error) {
	if _, err := c.client.Host(context.Background(), asset.Value); err != nil {
		return false, fmt.Errorf("asking for host %s: %w", asset.Value, err)
	}
	return true, nil
}

func (c *Cobalt) early(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if c.Filter.Asset(&asset) {
		return
	}
	c.Job.Send(&asset) // evidence vmfilter "use"
}

func (c *Cobalt) positive(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if !c.Filter.Asset(&asset) {
		c.Job.Send(&asset) // evidence vmfilter "use"
	}
}

func (c *Cobalt) elseBranch(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if c.Filter.Asset(&asset) {
		c.skipped++
	} else {
		c.Job.Send(&asset) // evidence vmfilter "use"
	}
}

func (c *Cobalt) flag(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	skip := c.Filter.Asset(&asset)
	c.trace(skip)
	if skip || host.IsGone {
		return
	}
	c.Job.Send(&asset) // evidence vmfilter "use"
}

func (c *Cobalt) negated(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if ok := !c.Filter.Asset(&asset); ok && !host.IsGone {
		c.Job.Send(&asset) // evidence vmfilter "use"
	}
}

func (c *Cobalt) correlated(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	keep := true
	if c.Filter.Asset(&asset) {
		keep = false
	}
	c.trace(keep)
	if keep {
		c.Job.Send(&asset) // evidence vmfilter "use"
	}
}

func (c *Cobalt) tagless(host Host) {
	for _, alias := range host.Aliases {
		asset := model.NewAsset(alias, host.IP)
		switch {
		case alias == "":
			continue
		case c.Filter.Asset(&asset):
			continue
		}
		c.Job.Send(&asset) // evidence vmfilter "use"
	}
}

func (c *Cobalt) tagged(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	switch c.Filter.Asset(&asset) {
	case true:
		c.skipped++
	default:
		c.Job.Send(&asset) // evidence vmfilter "use"
	}
}

func (c *Cobalt) labelled(host Host) {
names:
	for _, alias := range host.Aliases {
		asset := model.NewAsset(alias, host.IP)
		for _, port := range host.Ports {
			if port.Closed {
				continue
			}
			if c.Filter.Asset(&asset) {
				continue names
			}
			c.Job.Send(asset.Port(port.Number)) // evidence vmfilter "use"
		}
	}
}

func (c *Cobalt) jump(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if c.Filter.Asset(&asset) {
		goto done
	}
	c.Job.Send(&asset) // evidence vmfilter "use"
done:
	c.seen++
}

func (c *Cobalt) both(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	risk := model.NewRisk(&asset, "exposed")
	if c.Filter.Asset(&asset) || c.Filter.Risk(&risk) {
		return
	}
	c.Job.Send(&asset, &risk) // evidence vmfilter "use"
}

func (c *Cobalt) comparison(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if c.Filter.Asset(&asset) == false {
		c.Job.Send(&asset) // evidence vmfilter "use"
	}
}

func (c *Cobalt) loopFlag(host Host) {
	for i := 0; i < len(host.Aliases); i++ {
		asset := model.NewAsset(host.Aliases[i], host.IP)
		var rejected bool
		rejected = c.Filter.Asset(&asset)
		if !rejected {
			c.Job.Send(&asset) // evidence vmfilter "use"
		}
	}
}

func (c *Cobalt) aliased(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	copied := asset
	if c.Filter.Asset(&asset) {
		return
	}
	c.Job.Send(&copied) // evidence vmfilter "use"
}

func (c *Cobalt) pointer(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	pointer := &asset
	if c.Filter.Asset(pointer) {
		return
	}
	c.Job.Send(asset) // evidence vmfilter "use"
}

func (c *Cobalt) converted(host Host) {
	asset := target(host)
	if c.Filter.Asset(target(asset)) {
		return
	}
	c.Job.Send(any(asset)) // evidence vmfilter "use"
}

func (c *Cobalt) dereferenced(host Host) {
	asset := c.client.Asset(host)
	if c.Filter.Asset(*asset) {
		return
	}
	c.Job.Send(asset) // evidence vmfilter "use"
}

func (c *Cobalt) field(host Host) {
	if c.Filter.Asset(&host.Asset) {
		return
	}
	c.Job.Send(&host.Asset) // evidence vmfilter "use"
}

func (c *Cobalt) element(host Host) {
	for i := range host.Assets {
		if c.Filter.Asset(&host.Assets[i]) {
			continue
		}
		c.Job.Send(host.Assets[i]) // evidence vmfilter "use"
	}
}

func (c *Cobalt) shortCircuit(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	keep := !host.IsGone && !c.Filter.Asset(&asset)
	if keep {
		c.Job.Send(&asset) // evidence vmfilter "use"
	}
}

func (c *Cobalt) selected(host Host) {
	select {
	case asset := <-host.Updates:
		if c.Filter.Asset(&asset) {
			return
		}
		c.Job.Send(&asset) // evidence vmfilter "use"
	default:
	}
}

func (c *Cobalt) named(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if c.Filter.ShouldSend(&asset) {
		c.Job.Send(&asset) // evidence vmfilter "use"
	}
}
