package mica

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Mica struct {
	capability.BaseCapability
	Filter  *filter.VMFilter // evidence vmfilter "init"
	client  *micaAPI
	batch   []any
	current model.Asset
	onAsset func(*model.Asset)
}

func (m *Mica) Invoke() error {
	if err := m.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := m.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		m.pending(host)
		m.twoPhase(host)
		m.receiverState(host)
		m.callback(host)
		m.wrapped(host)
		m.options(host)
		m.worker(host)
	}
	return nil
}

func (m *Mica) ValidateCredentials() error {
	if _, err := m.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (m *Mica) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := m.client.Find(context.Background(), asset.DNS)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.DNS, err)
	}
	return found.ID != "", nil
}

func (m *Mica) pending(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if m.Filter.Asset(&asset) {
		return
	}
	m.batch = append(m.batch, &asset)
	if len(m.batch) > 10 {
		m.flush()
	}
}

func (m *Mica) flush() {
	m.Job.Send(m.batch...) // evidence vmfilter "use"
	m.batch = nil
}

func (m *Mica) twoPhase(host Host) {
	rejected := map[string]bool{}
	for _, asset := range host.Assets {
		rejected[asset.Key] = m.Filter.Asset(&asset)
	}
	for _, asset := range host.Assets {
		if rejected[asset.Key] {
			continue
		}
		m.Job.Send(&asset) // want P0102 "'asset'"
	}
}

func (m *Mica) receiverState(host Host) {
	m.current = model.NewAsset(host.Name, host.IP)
	if m.Filter.Asset(&m.current) {
		return
	}
	m.sendCurrent()
}

func (m *Mica) sendCurrent() {
	m.Job.Send(&m.current) // evidence vmfilter "use"
}

func (m *Mica) callback(host Host) {
	m.onAsset = func(asset *model.Asset) {
		m.Job.Send(asset) // want P0102 "'asset'"
	}
	m.client.Stream(host, m.onAsset)
	m.client.Stream(host, m.Job.Send) // want P0102 "m.Job.Send"
	m.client.Stream(host, m.sendOne)  // want P0102 "m.sendOne"
	m.client.Stream(host, m.sendAsked)
}

func (m *Mica) sendOne(asset *model.Asset) { m.Job.Send(asset) }

func (m *Mica) sendAsked(asset *model.Asset) {
	if !m.Filter.Asset(asset) {
		m.Job.Send(asset) // evidence vmfilter "use"
	}
}

type guard struct{ *filter.VMFilter }

func (g guard) drops(asset *model.Asset) bool { return asset.Key == "" || g.Asset(asset) }

func (m *Mica) wrapped(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if (guard{m.Filter}).drops(&asset) {
		return
	}
	m.Job.Send(&asset) // evidence vmfilter "use"
}

func (m *Mica) options(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	var risk model.Risk
	risk.Target = &asset
	risk.Name = "exposed"
	if m.Filter.Asset(&asset) {
		return
	}
	m.Job.Send(&risk) // evidence vmfilter "use"
}

func (m *Mica) worker(host Host) {
	work := func(ctx context.Context, asset model.Asset) error {
		if m.Filter.Asset(&asset) {
			return nil
		}
		m.Job.Send(ctx, &asset) // evidence vmfilter "use"
		return nil
	}
	for _, asset := range host.Assets {
		if err := work(context.Background(), asset); err != nil {
			m.log("sending", err)
		}
	}
}
