package veracode

import (
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type publisher struct {
	job    *model.Job
	filter *filter.VMFilter
}

func newPublisher(job *model.Job, f *filter.VMFilter) *publisher {
	return &publisher{job: job, filter: f} // evidence vmfilter "init"
}

func (p *publisher) publish(asset model.Asset) {
	if p.filter.Asset(&asset) {
		return
	}
	p.job.Send(&asset) // evidence vmfilter "use"
}
