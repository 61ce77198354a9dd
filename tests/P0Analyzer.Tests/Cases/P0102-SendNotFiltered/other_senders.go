package garnet

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Garnet struct {
	capability.BaseCapability
	Filter   *filter.VMFilter // evidence vmfilter "init"
	client   *garnetAPI
	mailer   mailer
	conn     *wire
	JobQueue *wire
	parts    parts
}

func (g *Garnet) Invoke() error {
	if err := g.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := g.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	queue := make(chan string, len(hosts))
	for _, host := range hosts {
		queue <- host.Name
		g.mailer.Send(host.Owner)
		g.conn.Send(host)
		g.JobQueue.Send(host)
		asset := model.NewAsset(host.Name, host.IP)
		if g.Filter.Asset(&asset) {
			g.Job.Log("filtered", host.Name)
			continue
		}
		job := g.Job
		job.Send(&asset)         // evidence vmfilter "use"
		g.parts.job.Send(&asset) // evidence vmfilter "use"
		deliver(g.Job, &asset)
		(*g.Job).Send(&asset) // evidence vmfilter "use"
		other := model.NewAsset(host.Alias, host.IP)
		job.Send(&other) // want P0102 "'other'"
		work := g.parts.job
		work.Send(&other)        // want P0102 "'other'"
		g.parts.job.Send(&other) // want P0102 "'other'"
		deliver(g.Job, &other)   // want P0102 "deliver"
	}
	// g.Job.Send(hosts)
	g.Job.Log("g.Job.Send(hosts)")
	return nil
}

func (g *Garnet) ValidateCredentials() error {
	if _, err := g.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (g *Garnet) CheckAffiliation(asset model.Asset) (bool, error) {
	if _, err := g.client.Host(context.Background(), asset.Value); err != nil {
		return false, fmt.Errorf("asking for host %s: %w", asset.Value, err)
	}
	return true, nil
}

func deliver(to *model.Job, asset *model.Asset) { to.Send(asset) }

type parts struct{ job *model.Job }
