package ember

import (
	"context"
	"fmt"
	"slices"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Ember struct {
	capability.BaseCapability
	Filter *filter.VMFilter // evidence vmfilter "init"
	client *emberAPI
}

func (e *Ember) Invoke() error {
	if err := e.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := e.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	e.collected(hosts)
	e.oneUnasked(hosts)
	e.unasked(hosts)
	e.given(hosts)
	e.inPlace(hosts)
	e.mapped(hosts)
	e.ranged(hosts)
	e.literal(hosts)
	e.deleted(hosts)
	e.fromHelper(hosts)
	e.grown(hosts)
	e.indexed(hosts)
	e.mixed(hosts)
	return nil
}

func (e *Ember) ValidateCredentials() error {
	if _, err := e.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (e *Ember) CheckAffiliation(asset model.Asset) (bool, error) {
	if _, err := e.client.Host(context.Background(), asset.Value); err != nil {
		return false, fmt.Errorf("asking for host %s: %w", asset.Value, err)
	}
	return true, nil
}

func (e *Ember) collected(hosts []Host) {
	var kept []any
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if e.Filter.Asset(&asset) {
			continue
		}
		kept = append(kept, &asset, asset.Attribute("os", host.OS))
	}
	if len(kept) == 0 {
		return
	}
	e.Job.Send(kept...) // evidence vmfilter "use"
}

func (e *Ember) oneUnasked(hosts []Host) {
	kept := make([]any, 0, len(hosts))
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if e.Filter.Asset(&asset) {
			continue
		}
		kept = append(kept, &asset)
		for _, alias := range host.Aliases {
			kept = append(kept, model.NewAsset(alias, host.IP))
		}
	}
	e.Job.Send(kept...) // want P0102 "Elements of 'kept'"
}

func (e *Ember) unasked(hosts []Host) {
	assets := []any{}
	for _, host := range hosts {
		assets = append(assets, model.NewAsset(host.Name, host.IP))
	}
	e.Job.Send(assets...) // want P0102 "Elements of 'assets'"
}

func (e *Ember) given(hosts []Host) {
	assets := make([]model.Asset, len(hosts))
	for i, host := range hosts {
		assets[i] = model.NewAsset(host.Name, host.IP)
	}
	assets = e.Filter.FilterAssets(assets)
	for _, asset := range assets {
		e.Job.Send(&asset) // evidence vmfilter "use"
	}
	for i := range assets {
		e.Job.Send(&assets[i]) // evidence vmfilter "use"
	}
}

func (e *Ember) inPlace(hosts []Host) {
	assets := e.convert(hosts)
	kept := assets[:0]
	for _, asset := range assets {
		if !e.Filter.Asset(&asset) {
			kept = append(kept, asset)
		}
	}
	for _, asset := range kept {
		e.Job.Send(&asset) // evidence vmfilter "use"
	}
}

func (e *Ember) mapped(hosts []Host) {
	byName := map[string]model.Asset{}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if e.Filter.Asset(&asset) {
			continue
		}
		byName[host.Name] = asset
	}
	for name, asset := range byName {
		e.log("sending", name)
		e.Job.Send(&asset) // evidence vmfilter "use"
	}
}

func (e *Ember) ranged(hosts []Host) {
	for _, asset := range e.Filter.FilterAssets(e.convert(hosts)) {
		e.Job.Send(&asset) // evidence vmfilter "use"
	}
	for _, asset := range e.convert(hosts) {
		e.Job.Send(&asset) // want P0102 "'asset'"
	}
}

func (e *Ember) literal(hosts []Host) {
	asset := model.NewAsset(hosts[0].Name, hosts[0].IP)
	other := model.NewAsset(hosts[1].Name, hosts[1].IP)
	if e.Filter.Asset(&asset) {
		return
	}
	e.Job.Send([]any{&asset, asset.Attribute("first", "yes")}...) // evidence vmfilter "use"
	e.Job.Send([]any{&asset, &other}...)                          // want P0102 "Elements of"
	e.Job.Send(model.Report{Subject: &asset})                     // evidence vmfilter "use"
}

func (e *Ember) deleted(hosts []Host) {
	assets := slices.DeleteFunc(e.convert(hosts), func(asset model.Asset) bool {
		return asset.DNS == "" || e.Filter.Asset(&asset)
	})
	for _, asset := range assets {
		e.Job.Send(&asset) // evidence vmfilter "use"
	}
	inverted := slices.DeleteFunc(e.convert(hosts), func(asset model.Asset) bool {
		return !e.Filter.Asset(&asset)
	})
	for _, asset := range inverted {
		e.Job.Send(&asset) // want P0103 "'asset'"
	}
}

func (e *Ember) accepted(assets []model.Asset) []model.Asset {
	var result []model.Asset
	for _, asset := range assets {
		if e.Filter.Asset(&asset) {
			continue
		}
		result = append(result, asset)
	}
	return result
}

func (e *Ember) fromHelper(hosts []Host) {
	for _, asset := range e.accepted(e.convert(hosts)) {
		e.Job.Send(&asset) // evidence vmfilter "use"
	}
}

func (e *Ember) grown(hosts []Host) {
	kept := e.accepted(e.convert(hosts))
	kept = append(kept, model.NewAsset("extra", ""))
	for _, asset := range kept {
		e.Job.Send(&asset) // want P0102 "'asset'"
	}
}

func (e *Ember) indexed(hosts []Host) {
	assets := e.convert(hosts)
	for i := 0; i < len(assets); i++ {
		if e.Filter.Asset(&assets[i]) {
			continue
		}
		i++
		e.Job.Send(&assets[i]) // want P0102 "assets"
	}
}

func (e *Ember) mixed(hosts []Host) {
	kept := e.accepted(e.convert(hosts))
	all := append(e.convert(hosts), kept...)
	for _, asset := range all {
		e.Job.Send(&asset) // want P0102 "'asset'"
	}
}

func (e *Ember) convert(hosts []Host) []model.Asset {
	assets := make([]model.Asset, 0, len(hosts))
	for _, host := range hosts {
		assets = append(assets, model.NewAsset(host.Name, host.IP))
	}
	return assets
}
