package flint

import (
	"context"
	"fmt"
	"sync"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
	"golang.org/x/sync/errgroup"
)

type Flint struct {
	capability.BaseCapability
	Filter *filter.VMFilter // evidence vmfilter "init"
	client *flintAPI
}

func (f *Flint) Invoke() error {
	if err := f.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := f.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	if err := f.spawned(hosts); err != nil {
		return fmt.Errorf("sending hosts: %w", err)
	}
	f.local(hosts)
	f.visited(hosts)
	f.gathered(hosts)
	f.once(hosts[0])
	f.postponed(hosts[0])
	f.atOnce(hosts[0])
	return f.captured(hosts)
}

func (f *Flint) ValidateCredentials() error {
	if _, err := f.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (f *Flint) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := f.client.Find(context.Background(), asset.DNS)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.DNS, err)
	}
	return found.ID != "", nil
}

func (f *Flint) spawned(hosts []Host) error {
	group := errgroup.Group{}
	group.SetLimit(4)
	for _, host := range hosts {
		host := host
		group.Go(func() error {
			asset := model.NewAsset(host.Name, host.IP)
			if f.Filter.Asset(&asset) {
				return nil
			}
			f.Job.Send(&asset) // evidence vmfilter "use"
			return nil
		})
	}
	return group.Wait()
}

func (f *Flint) captured(hosts []Host) error {
	group := errgroup.Group{}
	group.SetLimit(4)
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		other := model.NewAsset(host.Alias, host.IP)
		if f.Filter.Asset(&asset) {
			continue
		}
		group.Go(func() error {
			f.Job.Send(&asset) // evidence vmfilter "use"
			f.Job.Send(&other) // want P0102 "'other'"
			return nil
		})
	}
	return group.Wait()
}

func (f *Flint) local(hosts []Host) {
	emit := func(asset *model.Asset) {
		f.Job.Send(asset)
	}
	keep := func(asset *model.Asset) bool { return !f.Filter.Asset(asset) }
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if keep(&asset) {
			emit(&asset)
		}
		alias := model.NewAsset(host.Alias, host.IP)
		emit(&alias) // want P0102 "'alias' is handed to 'emit'"
	}
}

func each(hosts []Host, visit func(asset *model.Asset)) {
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		visit(&asset)
	}
}

func (f *Flint) eachAccepted(hosts []Host, visit func(asset *model.Asset)) {
	each(hosts, func(asset *model.Asset) {
		if f.Filter.Asset(asset) {
			return
		}
		visit(asset)
	})
}

func (f *Flint) visited(hosts []Host) {
	each(hosts, func(asset *model.Asset) {
		f.Job.Send(asset) // want P0102 "'asset'"
	})
	f.eachAccepted(hosts, func(asset *model.Asset) {
		f.Job.Send(asset) // evidence vmfilter "use"
	})
	f.client.Each(hosts, func(asset *model.Asset) {
		f.Job.Send(asset) // want P0102 "'asset'"
	})
}

func (f *Flint) gathered(hosts []Host) {
	var (
		mu   sync.Mutex
		wg   sync.WaitGroup
		kept []any
	)
	for i := 0; i < 2; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for _, host := range hosts {
				asset := model.NewAsset(host.Name, host.IP)
				if f.Filter.Asset(&asset) {
					continue
				}
				mu.Lock()
				kept = append(kept, &asset)
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	f.Job.Send(kept...) // evidence vmfilter "use"
}

func (f *Flint) once(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	var once sync.Once
	once.Do(func() {
		f.Job.Send(&asset) // want P0102 "'asset'"
	})
	if f.Filter.Asset(&asset) {
		return
	}
	once.Do(func() {
		f.Job.Send(&asset) // evidence vmfilter "use"
	})
}

func (f *Flint) postponed(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	ok := false
	defer func() {
		if ok {
			f.Job.Send(&asset) // evidence vmfilter "use"
		}
		f.Job.Send(asset.Attribute("os", host.OS)) // want P0102 "asset.Attribute"
	}()
	if f.Filter.Asset(&asset) {
		return
	}
	ok = true
}

func (f *Flint) atOnce(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	rejected := func() bool {
		if host.IsGone {
			return true
		}
		return f.Filter.Asset(&asset)
	}()
	if !rejected {
		f.Job.Send(&asset) // evidence vmfilter "use"
	}
}
