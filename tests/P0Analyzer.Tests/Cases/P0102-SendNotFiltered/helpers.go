package delta

import (
	"context"
	"errors"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Delta struct {
	capability.BaseCapability
	Filter *filter.VMFilter // evidence vmfilter "init"
	client *deltaAPI
}

func (d *Delta) Invoke() error {
	if err := d.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := d.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		d.direct(host)
		d.viaPredicate(host)
		d.viaNegation(host)
		d.viaSender(host)
		d.viaGuard(host)
		d.viaBuilder(host)
		d.viaError(host)
		d.viaVariadic(host)
		d.viaSubStruct(host)
		d.viaMethodValue(host)
		d.viaRisk(host)
	}
	return nil
}

func (d *Delta) ValidateCredentials() error {
	if _, err := d.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (d *Delta) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := d.client.Find(context.Background(), asset.DNS)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.DNS, err)
	}
	return found.ID != "", nil
}

// Predicates: asking one is asking the filter.

func (d *Delta) unwanted(asset *model.Asset) bool { return d.Filter.Asset(asset) }

func (d *Delta) wanted(asset model.Asset) bool {
	if asset.DNS == "" {
		return false
	}
	return !d.Filter.Asset(&asset)
}

func (d *Delta) check(asset *model.Asset) error {
	if d.Filter.Asset(asset) {
		return errors.New("filtered out")
	}
	return nil
}

func (d *Delta) viaPredicate(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if d.unwanted(&asset) {
		return
	}
	d.Job.Send(&asset) // evidence vmfilter "use"
}

func (d *Delta) viaNegation(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if !d.wanted(asset) {
		return
	}
	d.Job.Send(&asset) // evidence vmfilter "use"
}

func (d *Delta) viaError(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if err := d.check(&asset); err != nil {
		d.log("skipped", err)
		return
	}
	d.Job.Send(&asset) // evidence vmfilter "use"
}

// Helpers that send what they are given.

func (d *Delta) send(asset *model.Asset) {
	d.log("sending", asset.DNS)
	d.Job.Send(asset)
}

func (d *Delta) direct(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	d.send(&asset) // want P0102 "handed to 'd.send', which sends it"
}

func (d *Delta) viaSender(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if d.Filter.Asset(&asset) {
		return
	}
	d.send(&asset)
	d.relay(&asset)
	other := model.NewAsset(host.Alias, host.IP)
	d.relay(&other) // want P0102 "'other' is handed to 'd.relay'"
}

func (d *Delta) relay(asset *model.Asset) { d.send(asset) }

// Helpers that ask themselves.

func (d *Delta) emit(asset *model.Asset) bool {
	if d.Filter.Asset(asset) {
		return false
	}
	d.Job.Send(asset) // evidence vmfilter "use"
	return true
}

func (d *Delta) viaGuard(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if d.emit(&asset) {
		d.Job.Send(asset.Attribute("os", host.OS)) // evidence vmfilter "use"
	}
}

func (d *Delta) build(host Host) (*model.Asset, bool) {
	asset := model.NewAsset(host.Name, host.IP)
	if d.Filter.Asset(&asset) {
		return nil, false
	}
	return &asset, true
}

func (d *Delta) viaBuilder(host Host) {
	asset, ok := d.build(host)
	if !ok {
		return
	}
	d.Job.Send(asset) // evidence vmfilter "use"
}

// Everything that is handed on.

func (d *Delta) sendAll(items ...any) { d.Job.Send(items...) }

func (d *Delta) viaVariadic(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if d.Filter.Asset(&asset) {
		return
	}
	d.sendAll(&asset, asset.Attribute("os", host.OS))
	other := model.NewAsset(host.Alias, host.IP)
	d.sendAll(&asset, &other) // want P0102 "d.sendAll"
}

type outbox struct {
	Job   *model.Job
	asset *model.Asset
}

func (o outbox) deliver() { o.Job.Send(o.asset) } // evidence vmfilter "use"

func (d *Delta) viaSubStruct(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if d.Filter.Asset(&asset) {
		return
	}
	out := outbox{Job: d.Job, asset: &asset}
	out.deliver()
}

func (d *Delta) viaMethodValue(host Host) {
	send := d.Job.Send
	reject := d.Filter.Asset
	asset := model.NewAsset(host.Name, host.IP)
	if reject(&asset) {
		return
	}
	send(&asset) // evidence vmfilter "use"
	other := model.NewAsset(host.Alias, host.IP)
	send(&other) // want P0102 "'other'"
}

// What a helper makes of an accepted value is accepted; of another it is not.

func (d *Delta) sendRisk(asset model.Asset, name string) {
	d.Job.Send(model.NewRisk(&asset, name)) // evidence vmfilter "use"
}

func (d *Delta) viaRisk(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if d.Filter.Asset(&asset) {
		return
	}
	for _, finding := range host.Findings {
		d.sendRisk(asset, finding.Name)
	}
}
