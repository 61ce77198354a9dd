package heron

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Heron struct {
	capability.BaseCapability
	Filter *filter.VMFilter
	client *heronAPI
}

func (h *Heron) Invoke() error {
	if err := h.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := h.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		h.body(host)
		h.elseBranch(host)
		h.early(host)
		h.flag(host)
		h.helper(host)
		h.shouldSend(host)
		h.switched(host)
		h.derived(host)
		h.inLoop(host)
	}
	return nil
}

func (h *Heron) ValidateCredentials() error {
	if _, err := h.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (h *Heron) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := h.client.Find(context.Background(), asset.DNS)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.DNS, err)
	}
	return found.ID != "", nil
}

func (h *Heron) body(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if h.Filter.Asset(&asset) {
		h.Job.Send(&asset) // want P0103 "'asset' is sent only where the filter rejected it"
	}
}

func (h *Heron) elseBranch(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if !h.Filter.Asset(&asset) {
		h.log("skipping", host.Name)
	} else {
		h.Job.Send(&asset) // want P0103 "'asset'"
	}
}

func (h *Heron) early(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if !h.Filter.Asset(&asset) {
		return
	}
	h.Job.Send(&asset) // want P0103 "'asset'"
}

func (h *Heron) flag(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	keep := h.Filter.Asset(&asset)
	if !keep {
		return
	}
	h.Job.Send(&asset) // want P0103 "'asset'"
}

func (h *Heron) inScope(asset *model.Asset) bool { return h.Filter.Asset(asset) }

func (h *Heron) helper(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if h.inScope(&asset) {
		h.deliver(&asset) // want P0103 "'asset'"
	}
}

func (h *Heron) deliver(asset *model.Asset) { h.Job.Send(asset) }

func (h *Heron) shouldSend(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if h.Filter.ShouldSend(&asset) {
		return
	}
	h.Job.Send(&asset) // want P0103 "'asset'"
}

func (h *Heron) switched(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	switch h.Filter.Asset(&asset) {
	case true:
		h.Job.Send(&asset) // want P0103 "'asset'"
	case false:
		h.log("dropped", host.Name)
	}
}

func (h *Heron) derived(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if h.Filter.Asset(&asset) {
		h.Job.Send(asset.Attribute("os", host.OS)) // want P0103 "asset.Attribute"
	}
}

func (h *Heron) inLoop(host Host) {
	for _, asset := range host.Assets {
		if h.Filter.Asset(&asset) == false {
			continue
		}
		h.Job.Send(&asset) // want P0103 "'asset'"
	}
}
