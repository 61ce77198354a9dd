// Package tenable decides in every kind of statement that Go has.
package tenable

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"sync"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Tenable struct {
	capability.BaseCapability
	Filter *filter.VMFilter
	client *tenableClient
	once   sync.Once
	mu     sync.Mutex
}

func (t *Tenable) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	agents, err := t.client.Agents(context.Background())
	if err != nil {
		return fmt.Errorf("listing agents: %w", err)
	}
	for _, agent := range agents {
		t.fallsThrough(agent)
		t.fallsIntoSend(agent)
		t.jumpsBack(agent)
		t.jumpsPast(agent)
		t.selects(context.Background(), agent)
		t.exits(agent)
		t.panics(agent)
		t.locked(agent)
		t.infinite(agent)
		t.condition(agent)
		if err := t.recovers(agent); err != nil {
			slog.Warn("skipped", "err", err)
		}
		t.breaksOuter(agent)
		t.nilCheck(agent)
	}
	t.onlyOnce(agents)
	return nil
}

func (t *Tenable) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Tenable) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func (t *Tenable) fallsThrough(agent Agent) {
	asset := model.NewAsset(agent.Name, agent.IP)
	switch {
	case agent.Retired:
		fallthrough
	case t.Filter.Asset(&asset):
		return
	default:
		t.Job.Send(&asset)
	}
}

func (t *Tenable) fallsIntoSend(agent Agent) {
	asset := model.NewAsset(agent.Name, agent.IP)
	switch {
	case agent.Critical:
		slog.Info("critical", "agent", agent.Name)
		fallthrough
	case !t.Filter.Asset(&asset):
		t.Job.Send(&asset) // want P0102 "on the path"
	}
}

func (t *Tenable) jumpsBack(agent Agent) {
	i := 0
next:
	if i >= len(agent.Addresses) {
		return
	}
	asset := model.NewAsset(agent.Name, agent.Addresses[i])
	i++
	if t.Filter.Asset(&asset) {
		goto next
	}
	t.Job.Send(&asset)
	goto next
}

func (t *Tenable) jumpsPast(agent Agent) {
	asset := model.NewAsset(agent.Name, agent.IP)
	if agent.Critical {
		goto send
	}
	if t.Filter.Asset(&asset) {
		return
	}
send:
	t.Job.Send(&asset) // want P0102 "on the path"
}

func (t *Tenable) selects(ctx context.Context, agent Agent) {
	asset := model.NewAsset(agent.Name, agent.IP)
	select {
	case <-ctx.Done():
		return
	default:
		if t.Filter.Asset(&asset) {
			return
		}
	}
	t.Job.Send(&asset)

	other := model.NewAsset(agent.Alias, agent.IP)
	select {
	case <-ctx.Done():
		slog.Warn("stopping", "err", ctx.Err())
	default:
		if t.Filter.Asset(&other) {
			return
		}
	}
	t.Job.Send(&other) // want P0102 "on the path"
}

func (t *Tenable) exits(agent Agent) {
	asset := model.NewAsset(agent.Name, agent.IP)
	if t.Filter.Asset(&asset) {
		os.Exit(3)
	}
	t.Job.Send(&asset)
}

func die(format string, args ...any) {
	panic(fmt.Sprintf(format, args...))
}

func (t *Tenable) panics(agent Agent) {
	asset := model.NewAsset(agent.Name, agent.IP)
	if t.Filter.Asset(&asset) {
		die("out of scope: %s", agent.Name)
	}
	t.Job.Send(&asset)
}

func (t *Tenable) locked(agent Agent) {
	t.mu.Lock()
	defer t.mu.Unlock()
	asset := model.NewAsset(agent.Name, agent.IP)
	defer func() {
		slog.Debug("done", "agent", agent.Name)
	}()
	if t.Filter.Asset(&asset) {
		return
	}
	defer t.Job.Send(&asset)

	other := model.NewAsset(agent.Alias, agent.IP)
	defer t.Job.Send(&other) // want P0102 "'other' is sent"
}

func (t *Tenable) infinite(agent Agent) {
	for i := 0; ; i++ {
		if i == len(agent.Addresses) {
			break
		}
		asset := model.NewAsset(agent.Name, agent.Addresses[i])
		if t.Filter.Asset(&asset) {
			continue
		}
		t.Job.Send(&asset)
	}
}

func (t *Tenable) condition(agent Agent) {
	asset := model.NewAsset(agent.Name, agent.IP)
	for !t.Filter.Asset(&asset) {
		t.Job.Send(&asset)
		return
	}
}

func (t *Tenable) recovers(agent Agent) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("agent %s: %v", agent.Name, r)
		}
	}()
	asset := model.NewAsset(agent.Name, agent.IP)
	if t.Filter.Asset(&asset) {
		return errors.New("out of scope")
	}
	t.Job.Send(&asset)
	return nil
}

func (t *Tenable) breaksOuter(agent Agent) {
scan:
	for _, address := range agent.Addresses {
		asset := model.NewAsset(agent.Name, address)
		switch {
		case t.Filter.Asset(&asset):
			break scan
		case address == "":
			continue scan
		}
		t.Job.Send(&asset)
	}
}

func (t *Tenable) nilCheck(agent Agent) {
	asset := t.client.AssetOf(agent)
	if asset == nil || t.Filter.Asset(asset) {
		return
	}
	t.Job.Send(asset)

	other := t.client.AssetOf(agent)
	if t.Filter != nil && t.Filter.Asset(other) {
		return
	}
	t.Job.Send(other) // want P0102 "on the path"
}

func (t *Tenable) onlyOnce(agents []Agent) {
	for _, agent := range agents {
		asset := model.NewAsset(agent.Name, agent.IP)
		t.once.Do(func() {
			if t.Filter.Asset(&asset) {
				return
			}
			t.Job.Send(&asset)
		})
		t.once.Do(func() {
			t.Job.Send(&asset) // want P0102 "'asset' is sent"
		})
	}
}
