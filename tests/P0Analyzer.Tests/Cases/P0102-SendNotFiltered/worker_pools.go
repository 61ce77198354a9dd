// Package qualys sends from workers that are fed through channels.
package qualys

import (
	"context"
	"fmt"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

const workers = 4

type Qualys struct {
	capability.BaseCapability
	Filter *filter.VMFilter
	api    *qualysAPI
	out    chan model.Asset
	raw    chan model.Asset
}

func (q *Qualys) Invoke() error {
	if err := q.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := q.api.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	q.pool(hosts)
	q.filteredPool(hosts)
	if err := q.pipeline(hosts); err != nil {
		return err
	}
	q.fanOut(hosts)
	q.fields(hosts)
	q.results(hosts)
	q.helperWorkers(hosts)
	return nil
}

func (q *Qualys) ValidateCredentials() error {
	if _, err := q.api.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (q *Qualys) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := q.api.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// pool asks in the worker, for each element that it takes.
func (q *Qualys) pool(hosts []Host) {
	assets := make(chan model.Asset)
	var wg sync.WaitGroup
	for i := 0; i < workers; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for asset := range assets {
				if q.Filter.Asset(&asset) {
					continue
				}
				q.Job.Send(&asset)
			}
		}()
	}
	for _, host := range hosts {
		assets <- model.NewAsset(host.Name, host.IP)
	}
	close(assets)
	wg.Wait()
}

// filteredPool asks before it feeds the workers.
func (q *Qualys) filteredPool(hosts []Host) {
	accepted := make(chan model.Asset, len(hosts))
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if !q.Filter.Asset(&asset) {
			accepted <- asset
		}
	}
	close(accepted)
	var wg sync.WaitGroup
	for i := 0; i < workers; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for asset := range accepted {
				q.Job.Send(&asset)
			}
		}()
	}
	wg.Wait()
}

// pipeline has one stage that filters and one that sends.
func (q *Qualys) pipeline(hosts []Host) error {
	assets := make(chan model.Asset)
	wanted := make(chan model.Asset)
	group, ctx := errgroup.WithContext(context.Background())
	group.SetLimit(3)
	group.Go(func() error {
		defer close(assets)
		for _, host := range hosts {
			select {
			case assets <- model.NewAsset(host.Name, host.IP):
			case <-ctx.Done():
				return ctx.Err()
			}
		}
		return nil
	})
	group.Go(func() error {
		defer close(wanted)
		for asset := range assets {
			if q.Filter.Asset(&asset) {
				continue
			}
			wanted <- asset
		}
		return nil
	})
	group.Go(func() error {
		for asset := range wanted {
			q.Job.Send(&asset)
		}
		return nil
	})
	return group.Wait()
}

// fanOut sends what it takes from a channel that is filled with everything.
func (q *Qualys) fanOut(hosts []Host) {
	assets := make(chan model.Asset)
	go func() {
		defer close(assets)
		for _, host := range hosts {
			assets <- model.NewAsset(host.Name, host.IP)
		}
	}()
	for {
		asset, ok := <-assets
		if !ok {
			return
		}
		q.Job.Send(&asset) // want P0102 "'asset' is sent"
	}
}

// fields uses channels that the integration holds.
func (q *Qualys) fields(hosts []Host) {
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		q.raw <- asset
		if q.Filter.Asset(&asset) {
			continue
		}
		q.out <- asset
	}
	q.drain()
}

func (q *Qualys) drain() {
	for asset := range q.out {
		q.Job.Send(&asset)
	}
	for asset := range q.raw {
		q.Job.Send(&asset) // want P0102 "'asset' is sent"
	}
}

type result struct {
	asset model.Asset
	keep  bool
	err   error
}

// results hands over what was asked with the answer.
func (q *Qualys) results(hosts []Host) {
	answers := make(chan result, len(hosts))
	for _, host := range hosts {
		host := host
		go func() { // want P0406 "."
			asset := model.NewAsset(host.Name, host.IP)
			if q.Filter.Asset(&asset) {
				answers <- result{}
				return
			}
			answers <- result{asset: asset, keep: true}
		}()
	}
	for range hosts {
		answer := <-answers
		if !answer.keep {
			continue
		}
		q.Job.Send(&answer.asset)
	}
}

// helperWorkers gives its channels to functions of the package.
func (q *Qualys) helperWorkers(hosts []Host) {
	assets := make(chan *model.Asset)
	done := make(chan struct{})
	go q.send(assets, done)
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if q.Filter.Asset(&asset) {
			continue
		}
		assets <- &asset
	}
	close(assets)
	<-done

	all := make(chan *model.Asset)
	go q.sendAll(all, done)
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		all <- &asset
	}
	close(all)
	<-done
}

func (q *Qualys) send(assets <-chan *model.Asset, done chan<- struct{}) {
	for asset := range assets {
		q.Job.Send(asset)
	}
	close(done)
}

func (q *Qualys) sendAll(assets <-chan *model.Asset, done chan<- struct{}) {
	for asset := range assets {
		q.Job.Send(asset) // want P0102 "'asset' is sent"
	}
	close(done)
}
