package lumen

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Lumen struct {
	capability.BaseCapability
	Filter *filter.VMFilter // evidence vmfilter "init"
	client *lumenAPI
}

func (l *Lumen) Invoke() error {
	if err := l.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := l.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		l.typeSwitch(host)
		l.typeSwitchUnasked(host)
		l.channel(host)
		l.channelUnasked(host)
		l.record(host)
		l.enumeration(host)
		l.viaInterface(host)
		l.generic(host)
		l.methodExpression(host)
		l.nestedHelpers(host)
		l.recursive(host)
		l.pointerResult(host)
		l.namedResult(host)
		l.reassignedPointer(host)
		l.swapped(host)
		l.loopCarried(host)
		l.firstOnly(host)
		l.previous(host)
	}
	return nil
}

func (l *Lumen) ValidateCredentials() error {
	if _, err := l.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (l *Lumen) CheckAffiliation(asset model.Asset) (bool, error) {
	if _, err := l.client.Host(context.Background(), asset.Value); err != nil {
		return false, fmt.Errorf("asking for host %s: %w", asset.Value, err)
	}
	return true, nil
}

func (l *Lumen) typeSwitch(host Host) {
	var item any = l.client.Item(host)
	if l.Filter.Asset(item) {
		return
	}
	switch found := item.(type) {
	case *model.Asset:
		l.Job.Send(found) // evidence vmfilter "use"
	case *model.Risk:
		l.Job.Send(found) // evidence vmfilter "use"
	}
}

func (l *Lumen) typeSwitchUnasked(host Host) {
	switch found := l.client.Item(host).(type) {
	case *model.Asset:
		if l.Filter.Asset(found) {
			return
		}
		l.Job.Send(found) // evidence vmfilter "use"
	case *model.Risk:
		l.Job.Send(found) // want P0102 "'found'"
	}
}

func (l *Lumen) channel(host Host) {
	accepted := make(chan *model.Asset, 8)
	go func() {
		defer close(accepted)
		for _, alias := range host.Aliases {
			asset := model.NewAsset(alias, host.IP)
			if l.Filter.Asset(&asset) {
				continue
			}
			accepted <- &asset
		}
	}()
	for asset := range accepted {
		l.Job.Send(asset) // evidence vmfilter "use"
	}
}

func (l *Lumen) channelUnasked(host Host) {
	found := make(chan *model.Asset, 8)
	go func() {
		for {
			asset := l.client.Next(host)
			found <- asset
		}
	}()
	for asset := range found {
		l.Job.Send(asset) // want P0102 "'asset'"
	}
}

type checked struct {
	asset    model.Asset
	rejected bool
}

func (l *Lumen) record(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	item := checked{asset: asset, rejected: l.Filter.Asset(&asset)}
	if item.rejected {
		return
	}
	l.Job.Send(&item.asset) // evidence vmfilter "use"
}

type decision int

const (
	drop decision = iota
	keep
)

func (l *Lumen) decide(asset *model.Asset) decision {
	if l.Filter.Asset(asset) {
		return drop
	}
	return keep
}

func (l *Lumen) enumeration(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	switch l.decide(&asset) {
	case keep:
		l.Job.Send(&asset) // evidence vmfilter "use"
	case drop:
		l.Job.Send(&asset) // want P0103 "'asset'"
	}
}

type gate interface {
	passes(asset *model.Asset) bool
}

type vmGate struct{ filter *filter.VMFilter }

func (g vmGate) passes(asset *model.Asset) bool { return !g.filter.Asset(asset) }

func (l *Lumen) viaInterface(host Host) {
	var guard gate = vmGate{l.Filter}
	asset := model.NewAsset(host.Name, host.IP)
	if !guard.passes(&asset) {
		return
	}
	l.Job.Send(&asset) // evidence vmfilter "use"
}

func filtered[T any](items []T, rejects func(T) bool) []T {
	var kept []T
	for _, item := range items {
		if rejects(item) {
			continue
		}
		kept = append(kept, item)
	}
	return kept
}

func (l *Lumen) generic(host Host) {
	for _, asset := range filtered(host.Assets, func(asset model.Asset) bool { return l.Filter.Asset(&asset) }) {
		l.Job.Send(&asset) // evidence vmfilter "use"
	}
	for _, asset := range filtered(host.Assets, func(asset model.Asset) bool { return asset.DNS == "" }) {
		l.Job.Send(&asset) // want P0102 "'asset'"
	}
}

func (l *Lumen) deliver(asset *model.Asset) { l.Job.Send(asset) }

func (l *Lumen) methodExpression(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	(*Lumen).deliver(l, &asset) // want P0102 "'asset'"
	if !l.Filter.Asset(&asset) {
		(*Lumen).deliver(l, &asset)
	}
}

func (l *Lumen) outer(asset *model.Asset) bool  { return l.middle(asset) }
func (l *Lumen) middle(asset *model.Asset) bool { return !l.inner(asset) }
func (l *Lumen) inner(asset *model.Asset) bool  { return l.Filter.Asset(asset) }

func (l *Lumen) nestedHelpers(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if l.outer(&asset) {
		l.Job.Send(&asset) // evidence vmfilter "use"
	}
}

func (l *Lumen) recursive(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if !l.Filter.Asset(&asset) {
		l.Job.Send(&asset) // evidence vmfilter "use"
	}
	for _, child := range host.Children {
		l.recursive(child)
	}
}

func (l *Lumen) acceptedAsset(host Host) *model.Asset {
	asset := model.NewAsset(host.Name, host.IP)
	if l.Filter.Asset(&asset) {
		return nil
	}
	return &asset
}

func (l *Lumen) pointerResult(host Host) {
	if asset := l.acceptedAsset(host); asset != nil {
		l.Job.Send(asset) // evidence vmfilter "use"
	}
}

func (l *Lumen) tryAsset(host Host) (asset model.Asset, rejected bool) {
	asset = model.NewAsset(host.Name, host.IP)
	rejected = l.Filter.Asset(&asset)
	return
}

func (l *Lumen) namedResult(host Host) {
	asset, rejected := l.tryAsset(host)
	if rejected {
		return
	}
	l.Job.Send(&asset) // evidence vmfilter "use"
}

func (l *Lumen) reassignedPointer(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	pointer := &asset
	if l.Filter.Asset(pointer) {
		return
	}
	asset = model.NewAsset(host.Domain, "")
	l.Job.Send(pointer) // want P0102 "'pointer'"
}

func (l *Lumen) swapped(host Host) {
	one := model.NewAsset(host.Name, host.IP)
	two := model.NewAsset(host.Domain, "")
	if l.Filter.Asset(&one) {
		return
	}
	one, two = two, one
	l.Job.Send(&one) // want P0102 "'one'"
	l.Job.Send(&two) // evidence vmfilter "use"
}

func (l *Lumen) loopCarried(host Host) {
	var last *model.Asset
	for _, asset := range host.Assets {
		if l.Filter.Asset(&asset) {
			continue
		}
		last = &asset
	}
	if last != nil {
		l.Job.Send(last) // evidence vmfilter "use"
	}
}

func (l *Lumen) firstOnly(host Host) {
	for i, asset := range host.Assets {
		if i == 0 && l.Filter.Asset(&asset) {
			continue
		}
		l.Job.Send(&asset) // want P0102 "'asset'"
	}
}

func (l *Lumen) previous(host Host) {
	rejected := false
	for _, asset := range host.Assets {
		if rejected {
			continue
		}
		l.Job.Send(&asset) // want P0102 "'asset'"
		rejected = l.Filter.Asset(&asset)
	}
}
