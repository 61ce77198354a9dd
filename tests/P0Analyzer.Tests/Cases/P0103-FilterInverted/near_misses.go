package ibis

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Ibis struct {
	capability.BaseCapability
	Filter  *filter.VMFilter
	client  *ibisAPI
	skipped []string
}

func (i *Ibis) Invoke() error {
	if err := i.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := i.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		i.negated(host)
		i.elseBranch(host)
		i.twoValues(host)
		i.partly(host)
		i.swapped(host)
		i.exclusive(host)
		i.later(host)
		i.accepting(host)
	}
	return nil
}

func (i *Ibis) ValidateCredentials() error {
	if _, err := i.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (i *Ibis) CheckAffiliation(asset model.Asset) (bool, error) {
	if _, err := i.client.Host(context.Background(), asset.Value); err != nil {
		return false, fmt.Errorf("asking for host %s: %w", asset.Value, err)
	}
	return true, nil
}

func (i *Ibis) negated(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if !!!i.Filter.Asset(&asset) {
		i.Job.Send(&asset)
	}
}

func (i *Ibis) elseBranch(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if i.Filter.Asset(&asset) {
		i.Job.Log("filtered", &asset)
	} else {
		i.Job.Send(&asset)
	}
}

func (i *Ibis) twoValues(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	parent := model.NewAsset(host.Domain, "")
	if i.Filter.Asset(&parent) {
		return
	}
	if i.Filter.Asset(&asset) {
		i.Job.Send(&parent)
	}
}

// On one way it was accepted, on the other rejected: that is P0102's.
func (i *Ibis) partly(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if i.Filter.Asset(&asset) && !host.Forced {
		return
	}
	i.Job.Send(&asset) // want P0102 "decides nothing"
}

func (i *Ibis) swapped(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	accepted := i.Filter.Asset(&asset) != true
	if accepted {
		i.Job.Send(&asset)
	}
}

func (i *Ibis) exclusive(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	rejected := i.Filter.Asset(&asset)
	if rejected {
		i.skipped = append(i.skipped, host.Name)
	}
	if rejected == false {
		i.Job.Send(&asset)
	}
}

func (i *Ibis) later(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if i.Filter.Asset(&asset) {
		asset = model.NewAsset(host.Domain, "")
		if i.Filter.Asset(&asset) {
			return
		}
	}
	i.Job.Send(&asset)
}

func (i *Ibis) accepting(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if ok := i.Filter.ShouldSend(&asset); !ok {
		return
	}
	i.Job.Send(&asset)
}
